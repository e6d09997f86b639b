using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The schema version a card is written for, as "1.5".</summary>
[JsonConverter(typeof(AdaptiveSchemaVersionConverter))]
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion()
    {
    }

    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    public AdaptiveSchemaVersion(string versionString)
    {
        if (!System.Version.TryParse(versionString, out System.Version version))
        {
            throw new ArgumentException("A schema version looks like \"1.5\".", nameof(versionString));
        }

        Major = version.Major;
        Minor = version.Minor;
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new AdaptiveSchemaVersion(versionString);

    public static bool operator ==(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x is null ? y is null : x.CompareTo(y) == 0;

    public static bool operator !=(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => !(x == y);

    public static bool operator >(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x.CompareTo(y) > 0;

    public static bool operator <(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x.CompareTo(y) < 0;

    public static bool operator >=(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x.CompareTo(y) >= 0;

    public static bool operator <=(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x.CompareTo(y) <= 0;

    public int CompareTo(AdaptiveSchemaVersion other) =>
        other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
