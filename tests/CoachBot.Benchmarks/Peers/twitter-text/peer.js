// The first line of standard input holds the drafts (a JSON array). Each further line asks for one round over all of them,
// answered with {"seconds", "weighted", "entities"}.
const readline = require('readline');
const twitter = require('twitter-text').default ?? require('twitter-text');

function round(drafts) {
  const weighted = [];
  const entities = [];
  const start = process.hrtime.bigint();
  for (const draft of drafts) {
    weighted.push(twitter.parseTweet(draft).weightedLength);
    entities.push(twitter.extractEntitiesWithIndices(draft).length);
  }
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, weighted, entities };
}

let drafts = null;
readline.createInterface({ input: process.stdin }).on('line', line => {
  if (drafts === null) drafts = JSON.parse(line);
  else console.log(JSON.stringify(round(drafts)));
});
