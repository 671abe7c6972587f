package reports

import (
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/reports/paper"
)

// seal gives at the end of a final paper its whole fingerprint, which version it replaces and why, and in full what was let pass for which reason.
func (c *composer) seal() []paper.Block {
	f := c.options.Final
	if f == nil {
		return nil
	}
	lines := []string{fill(c.words.Seal, "version", strconv.Itoa(f.Version), "fingerprint", f.Fingerprint, "size", strconv.FormatInt(f.Size, 10), "root", f.Root)}
	if replaced := c.replaced(f); replaced != "" {
		lines = append(lines, replaced)
	}
	blocks := []paper.Block{paper.Space{Lines: 1}}
	for _, text := range lines {
		blocks = append(blocks, small(text))
	}
	return append([]paper.Block{paper.Together{Blocks: blocks}}, c.letPass(f)...)
}

// small is a paragraph of the closing lines.
func small(text string) paper.Paragraph {
	return paper.Paragraph{Runs: paper.Plain(text), Align: paper.Left, Size: 8, Spacing: 1.2}
}

// replaced says which version a later one replaces and why the meeting was opened again; "" of the first.
func (c *composer) replaced(f *model.Issue) string {
	issues := c.plan.Issues.Of(c.meeting.ID)
	if f.Version < 2 || len(issues) < f.Version-1 {
		return ""
	}
	before := issues[f.Version-2]
	var reasons []string
	for _, r := range c.plan.Reopenings.Of(before.ID) {
		reasons = append(reasons, strings.TrimRight(r.Reason, ". "))
	}
	return fill(c.words.Versions.Replaces, "version", strconv.Itoa(f.Version), "before", strconv.Itoa(before.Version), "reason", or(strings.Join(reasons, "; "), blank))
}

// letPass lists what was let pass, reason by reason; an extract lists what is about its agency. Versions of before findings were let pass one by one have a
// line about it.
func (c *composer) letPass(f *model.Issue) []paper.Block {
	groups := letPass(c.plan)
	if len(groups) == 0 && f.Overrides != "" {
		return []paper.Block{small(fill(c.words.Overridden, "overrides", f.Overrides))}
	}
	var blocks []paper.Block
	for _, x := range groups {
		if points := c.passedPoints(x); len(points) > 0 {
			reason := small(fill(c.words.Versions.PassedFor, "reason", x.reason))
			reason.KeepWithNext = true
			blocks = append(append(blocks, reason), points...)
		}
	}
	if len(blocks) == 0 {
		return nil
	}
	head := small(c.words.Versions.LetPass)
	head.KeepWithNext = true
	return append([]paper.Block{head}, blocks...)
}

// passedPoints are the findings of one reason that the paper is about, numbered.
func (c *composer) passedPoints(x passed) (points []paper.Block) {
	const indent = 5 // millimetres
	for _, f := range x.findings {
		if !c.about(f.Agency) {
			continue
		}
		point := small(strconv.Itoa(len(points)+1) + ". " + c.words.finding(f))
		point.Indent = indent
		points = append(points, point)
	}
	return points
}
