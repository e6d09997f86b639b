using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Database;

/// <summary>The tables in Sqlite; a type of its own, because each engine has migrations of its own.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : CoachContext(options);
