using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace CoachBot.State.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FriendlyName = table.Column<string>(type: "text", nullable: true),
                    Xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    Tenant = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Channel = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Conversation = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    User = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Item = table.Column<byte[]>(type: "bytea", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    NotBefore = table.Column<long>(type: "bigint", nullable: false),
                    LeasedBy = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => new { x.Tenant, x.Channel, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Items",
                columns: table => new
                {
                    Tenant = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Person = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Value = table.Column<byte[]>(type: "bytea", nullable: false),
                    ETag = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Perishes = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Items", x => new { x.Tenant, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    Tenant = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => new { x.Tenant, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Nudges",
                columns: table => new
                {
                    Tenant = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Channel = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    User = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Nudge = table.Column<byte[]>(type: "bytea", nullable: false),
                    Due = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nudges", x => new { x.Tenant, x.Channel, x.User });
                });

            migrationBuilder.CreateTable(
                name: "ProcessedEvents",
                columns: table => new
                {
                    Tenant = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Channel = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    User = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Done = table.Column<bool>(type: "boolean", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProcessedEvents", x => new { x.Tenant, x.Channel, x.Key });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_State_Position",
                table: "Inbox",
                columns: new[] { "State", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Inbox_Tenant_Channel_Conversation_State_Position",
                table: "Inbox",
                columns: new[] { "Tenant", "Channel", "Conversation", "State", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_Items_Perishes",
                table: "Items",
                column: "Perishes");

            migrationBuilder.CreateIndex(
                name: "IX_Items_Tenant_Person",
                table: "Items",
                columns: new[] { "Tenant", "Person" });

            migrationBuilder.CreateIndex(
                name: "IX_Notes_At",
                table: "Notes",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Nudges_Due",
                table: "Nudges",
                column: "Due");

            migrationBuilder.CreateIndex(
                name: "IX_ProcessedEvents_At",
                table: "ProcessedEvents",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Inbox");

            migrationBuilder.DropTable(
                name: "Items");

            migrationBuilder.DropTable(
                name: "Notes");

            migrationBuilder.DropTable(
                name: "Nudges");

            migrationBuilder.DropTable(
                name: "ProcessedEvents");
        }
    }
}
