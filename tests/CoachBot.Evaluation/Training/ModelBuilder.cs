using CoachBot.Coaching.Learning;

namespace CoachBot.Evaluation.Training;

/// <summary>Packs trained weights into the shipped form: a byte a weight.</summary>
public static class ModelBuilder
{
    public static LinearModel Build(Vocabulary vocabulary, IReadOnlyList<TrainedLabel> labels)
    {
        var scales = labels.Select(label => label.Model.Weights.Max(Math.Abs) / 127).ToArray();
        var weights = new sbyte[vocabulary.Hashes.Length * labels.Count];
        for (var label = 0; label < labels.Count; label++)
        {
            for (var row = 0; row < vocabulary.Hashes.Length; row++)
            {
                weights[(row * labels.Count) + label] = (sbyte)Math.Round(labels[label].Model.Weights[row] / scales[label]);
            }
        }

        return new(
            vocabulary.Features,
            [.. labels.Select((label, i) => new ModelLabel(label.Name, label.Model.Bias, scales[i], label.Parameters))],
            new(vocabulary.Hashes, vocabulary.Rarity, weights));
    }

    /// <summary>Writes a model where the library embeds it from.</summary>
    public static void Save(LinearModel model, string name)
    {
        Directory.CreateDirectory(Texts.Repository.Weights);
        using var file = File.Create(Path.Combine(Texts.Repository.Weights, name + ".bin"));
        LinearModelFile.Write(model, file);
        Console.WriteLine($"{name}: {model.Labels.Count} labels, {file.Length:N0} bytes");
    }
}
