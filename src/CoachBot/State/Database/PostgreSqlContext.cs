using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Database;

/// <summary>The tables in PostgreSql; a type of its own, because each engine has migrations of its own.</summary>
internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : CoachContext(options);
