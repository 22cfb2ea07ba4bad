// Prints a Lighthouse report's scores, and under each the audits that cost points: node lighthouse.js REPORT
const report = JSON.parse(require("fs").readFileSync(process.argv[2]));
for (const category of Object.values(report.categories)) {
  const lost = category.auditRefs.filter(({ id, weight }) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 1);
  const names = lost.map(({ id }) => `${id}=${report.audits[id].score}`);
  console.log([category.id, Math.round(category.score * 100), ...names].join(" "));
}
