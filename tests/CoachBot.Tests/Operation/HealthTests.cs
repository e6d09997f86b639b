using System.Net;
using CoachBot.Tests.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace CoachBot.Tests.Operation;

public sealed class HealthTests
{
    [Theory]
    [InlineData("health/live")]
    [InlineData("health/ready")]
    public async Task A_service_that_works_is_alive_and_ready(string path)
    {
        await using var app = new CoachApp();
        await app.InitializeAsync();
        using var http = new HttpClient { BaseAddress = app.Address };

        Assert.Equal("Healthy", await http.GetStringAsync(new Uri(path, UriKind.Relative)));
    }

    [Fact]
    public async Task Without_its_storage_the_service_is_alive_but_not_ready_and_tells_nothing_of_the_cause()
    {
        var storage = new Mock<IStorage>();
        storage.Setup(it => it.ReadAsync(It.IsAny<string[]>(), It.IsAny<CancellationToken>())).ThrowsAsync(new InvalidOperationException("secret-host:5432"));
        await using var app = new CoachApp { Replace = services => services.AddSingleton(storage.Object) };
        await app.InitializeAsync();
        using var http = new HttpClient { BaseAddress = app.Address };

        using var live = await http.GetAsync(new Uri("health/live", UriKind.Relative));
        using var ready = await http.GetAsync(new Uri("health/ready", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("Unhealthy", await ready.Content.ReadAsStringAsync());
    }
}
