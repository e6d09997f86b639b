using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CoachBot.State.Migrations.Sqlite
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FriendlyName = table.Column<string>(type: "TEXT", nullable: true),
                    Xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Inbox",
                columns: table => new
                {
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Conversation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    User = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Item = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NotBefore = table.Column<long>(type: "INTEGER", nullable: false),
                    LeasedBy = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Inbox", x => new { x.Tenant, x.Channel, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Items",
                columns: table => new
                {
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Person = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Value = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ETag = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Perishes = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Items", x => new { x.Tenant, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => new { x.Tenant, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "Nudges",
                columns: table => new
                {
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    User = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Nudge = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Due = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nudges", x => new { x.Tenant, x.Channel, x.User });
                });

            migrationBuilder.CreateTable(
                name: "ProcessedEvents",
                columns: table => new
                {
                    Tenant = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    User = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Done = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
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
