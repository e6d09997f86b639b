using CoachBot.Tests.Drivers;
using CoachBot.Tests.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Tests.Operation;

/// <summary>Holds the Kubernetes manifests against the service that they describe.</summary>
public sealed class KubernetesTests
{
    private static readonly string Folder = Repository.Path(Path.Combine("manifests", "kubernetes"));

    [Fact]
    public void The_kustomization_names_files_that_are_there_and_are_of_the_kind_they_say()
    {
        var names = Items(Read("kustomization.yaml"), "resources").Select(node => node.ToString()).ToList();

        var kinds = names.ConvertAll(name => Read(name)["kind"].ToString());

        Assert.Equal(["Deployment", "Service", "PodDisruptionBudget", "HorizontalPodAutoscaler"], kinds);
        Assert.True(File.Exists(Path.Combine(Folder, "policy.yaml")));
    }

    [Fact]
    public async Task The_probes_ask_what_the_service_answers()
    {
        await using var app = new CoachApp();
        await app.InitializeAsync();
        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText).ToHashSet();

        foreach (var probe in new[] { "startupProbe", "livenessProbe", "readinessProbe" })
        {
            var path = Container()[probe]["httpGet"]["path"].ToString();

            Assert.Contains(path, routes);
        }
    }

    [Fact]
    public void The_container_runs_as_nobody_on_a_file_system_it_cannot_write()
    {
        var security = Container()["securityContext"];

        Assert.Equal("true", Pod()["securityContext"]["runAsNonRoot"].ToString());
        Assert.Equal("true", security["readOnlyRootFilesystem"].ToString());
        Assert.Equal("false", security["allowPrivilegeEscalation"].ToString());
    }

    [Fact]
    public void One_replica_at_least_is_always_there()
    {
        Assert.Equal("1", Read("disruption-budget.yaml")["spec"]["minAvailable"].ToString());
        Assert.InRange(int.Parse(Read("autoscaler.yaml")["spec"]["minReplicas"].ToString(), System.Globalization.CultureInfo.InvariantCulture), 2, 100);
    }

    private static YamlNode Pod() => Read("deployment.yaml")["spec"]["template"]["spec"];

    private static YamlNode Container() => Items(Pod(), "containers").Single();

    private static IEnumerable<YamlNode> Items(YamlNode node, string key) => ((YamlSequenceNode)node[key]).Children;

    private static YamlNode Read(string name)
    {
        using var reader = new StreamReader(Path.Combine(Folder, name));
        var stream = new YamlStream();
        stream.Load(reader);
        return Assert.Single(stream.Documents).RootNode;
    }
}
