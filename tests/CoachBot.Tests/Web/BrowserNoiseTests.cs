using Xunit.Sdk;

namespace CoachBot.Tests.Web;

[Collection(BrowserTests.Name)]
public sealed class BrowserNoiseTests(Browser browser, StaticSite site)
{
    [SkippableTheory]
    [InlineData("fetch('https://elsewhere.example/').catch(() => {})")]
    [InlineData("new Promise(done => { const image = new Image(); image.onload = image.onerror = done; image.src = 'https://elsewhere.example/a.png'; })")]
    [InlineData("new Promise(done => { document.addEventListener('securitypolicyviolation', done); document.body.setAttribute('style', 'color: red'); })")]
    [InlineData("console.error('Oh')")]
    [InlineData("new Promise(done => setTimeout(() => { done(); throw new Error('Oh'); }))")]
    public async Task A_page_that_asks_another_host_breaks_its_policy_or_stumbles_fails_the_visit(string misdeed)
    {
        await browser.VisitAsync(site.Address, page => Task.CompletedTask);
        await Assert.ThrowsAsync<EmptyException>(() => browser.VisitAsync(site.Address, page => page.EvaluateAsync($"async () => {{ await ({misdeed}); await new Promise(done => setTimeout(done)); }}")));
    }
}
