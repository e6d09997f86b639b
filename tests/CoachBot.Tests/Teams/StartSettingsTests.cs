using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;

namespace CoachBot.Tests.Teams;

public sealed class StartSettingsTests
{
    [Theory]
    [InlineData("MicrosoftAppId", "MicrosoftAppId=coach")]
    [InlineData("MicrosoftAppType", "MicrosoftAppType=Multi")]
    [InlineData("SingleTenant or UserAssignedMSI or MultiTenant", "MicrosoftAppType=Multi")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppType=SingleTenant")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppType=UserAssignedMSI")]
    [InlineData("MicrosoftAppPassword", "MicrosoftAppPassword=")]
    [InlineData("CertificatePath", "MicrosoftAppPassword=", "CertificatePath=/does/not/exist.pfx")]
    [InlineData("CertificateThumbprint", "MicrosoftAppPassword=", "CertificateThumbprint=0011223344556677889900112233445566778899")]
    [InlineData("ChannelService", "ChannelService=https://botframework.azure.de")]
    [InlineData("https://botframework.azure.us", "ChannelService=https://botframework.azure.de")]
    [InlineData("ToChannelFromBotLoginUrl", "ToChannelFromBotLoginUrl=nonsense")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "ToBotFromChannelOpenIdMetadataUrl=http://login.example/x")]
    [InlineData("MicrosoftAppTenantId", "Teams:AcceptOwnTenantTokens=true")]
    public void A_wrong_setting_stops_the_start_and_is_named(string named, params string[] settings)
    {
        var problem = Assert.Throws<ConfigurationException>(() => Start(settings));

        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_certificate_is_named()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "no certificate");

        var problem = Assert.Throws<ConfigurationException>(() => Start("MicrosoftAppPassword=", "CertificatePath=" + path));

        Assert.Contains(path, problem.Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public void A_certificate_without_its_private_key_is_named()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=coach", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(TimeProvider.System.GetUtcNow(), TimeProvider.System.GetUtcNow().AddDays(1));
        var path = Path.GetTempFileName();
        File.WriteAllText(path, certificate.ExportCertificatePem());

        Assert.Contains("CertificatePath", Assert.Throws<ConfigurationException>(() => Start("MicrosoftAppPassword=", "CertificatePath=" + path)).Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    private static void Start(params string[] settings)
    {
        var data = Directory.CreateTempSubdirectory("coachbot-");
        try
        {
            string[] good = ["MicrosoftAppId=" + TeamsCloud.AppId, "MicrosoftAppPassword=s3cret", $"Storage:ConnectionString=Data Source={data.FullName}/coachbot.db;Pooling=False"];
            var options = new WebApplicationOptions { EnvironmentName = "Production", Args = [.. good.Concat(settings).Select(setting => "--" + setting)] };
            ((IDisposable)CoachBotBuilder.Build(WebApplication.CreateBuilder(options))).Dispose();
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }
}
