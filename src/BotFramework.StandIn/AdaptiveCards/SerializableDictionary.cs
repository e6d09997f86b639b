using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace AdaptiveCards;

/// <summary>The dictionary behind <see cref="AdaptiveTypedElement.AdditionalProperties"/>.</summary>
[XmlRoot("dictionary")]
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>, IXmlSerializable
{
    public SerializableDictionary()
    {
    }

    public SerializableDictionary(IEqualityComparer<TKey> comparer)
        : base(comparer)
    {
    }

    public XmlSchema GetSchema() => null;

    public void ReadXml(XmlReader reader) => throw new NotSupportedException("Cards are read and written as JSON here.");

    public void WriteXml(XmlWriter writer) => throw new NotSupportedException("Cards are read and written as JSON here.");
}
