// Loaded with --require: writes the process's peak memory in KiB to file descriptor 3 when it ends. Linux's VmHWM
// starts anew with the program, while `maxRSS` there also counts the parent, of which the process was a copy.
const { readFileSync, writeSync } = require('node:fs');

process.on('exit', () => {
  const peak =
    process.platform === 'linux'
      ? /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
      : process.resourceUsage().maxRSS;
  writeSync(3, String(peak));
});
