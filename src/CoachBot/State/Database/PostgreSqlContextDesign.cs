using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CoachBot.State.Database;

/// <summary>Lets <c>dotnet ef</c> write migrations without a database.</summary>
internal sealed class PostgreSqlContextDesign : IDesignTimeDbContextFactory<PostgreSqlContext>
{
    public PostgreSqlContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql().Options);
}
