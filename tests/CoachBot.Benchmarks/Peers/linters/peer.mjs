// The first line of standard input holds the drafts (a JSON array). Each further line names a linter and asks for one round
// over all of them, answered with {"seconds", "found"}: the processor time it took, all threads together, and how many drafts it had something to say about.
import readline from 'node:readline';
import { text as alex } from 'alex';
import twitter from 'twitter-text';
import writeGood from 'write-good';

const linters = {
  'alex': draft => alex(draft).messages.length,
  'write-good': draft => writeGood(draft).length,
  'twitter-text': draft => twitter.parseTweet(draft).valid ? 0 : 1,
};

function round(drafts, lint) {
  let found = 0;
  const start = process.cpuUsage();
  for (const draft of drafts) found += lint(draft) > 0 ? 1 : 0;
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, found };
}

let drafts = null;
readline.createInterface({ input: process.stdin }).on('line', line => {
  if (drafts === null) drafts = JSON.parse(line);
  else console.log(JSON.stringify(round(drafts, linters[line])));
});
