// Times wink-nlp on text files: node bench.js FILE...; prints one JSON line. One document a file, five runs, best CPU time.
const fs = require('fs');
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');

const texts = process.argv.slice(2).map((f) => fs.readFileSync(f, 'utf8'));
const rounds = 5;

function time(pipe) {
  const nlp = winkNLP(model, pipe);
  const its = nlp.its;
  let tokens = 0;
  let best = Infinity;
  for (let round = 0; round <= rounds; round++) {
    tokens = 0;
    const before = process.cpuUsage();
    for (const text of texts) {
      const doc = nlp.readDoc(text);
      tokens += doc.tokens().length();
      doc.sentences().length();
    }
    const used = process.cpuUsage(before);
    if (round > 0) best = Math.min(best, (used.user + used.system) / 1e6);
  }
  return { tokens, seconds: best };
}

console.log(JSON.stringify({ sentences: time(['sbd']), tags: time(['sbd', 'pos']) }));
