package priorities

import (
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
)

// export writes the ranking as a workbook, with the share of each criterion and the chair's order beside the computed one.
func (p *Page) export() {
	p.catchUp()
	if !p.canSend() {
		return
	}
	heads := []string{p.say(text.PrioritiesRank), p.say(text.PrioritiesChairRank), p.say(text.PrioritiesOf), p.say(p.board.what())}
	for _, k := range p.now.sheet.Criteria {
		heads = append(heads, k.Name)
	}
	heads = append(heads, p.say(text.PrioritiesScore), p.say(text.PrioritiesCost), p.say(text.PrioritiesSum), p.say(text.PrioritiesReason))
	var rows [][]incoming.Value
	for _, r := range p.board.rows {
		if r.kind == ofEntry {
			rows = append(rows, p.exportRow(r))
		}
	}
	name := p.now.sheet.Ranking.Name
	p.desk.WriteList(p.say(text.AreaPriorities), name, heads, rows)
}

func (p *Page) exportRow(r row) []incoming.Value {
	e, s := &p.now.sheet.Entries[r.at], p.now.of(r.at)
	said := func(words string) incoming.Value { return incoming.Value{Text: words} }
	place, agency := "", ""
	if s.Rank > 0 {
		place = strconv.Itoa(int(s.Rank))
	}
	if e.Agency != nil {
		agency = e.Agency.Name
	}
	chair := ""
	if p.now.place[r.at] > 0 {
		chair = strconv.Itoa(p.now.place[r.at])
	}
	row := []incoming.Value{said(place), said(chair), said(agency), said(frame.OneLine(e.Name))}
	for j := range p.now.sheet.Criteria {
		share := ""
		if !s.Missing {
			share = p.decimals(s.Contributions[j].Share, 2)
		}
		row = append(row, said(share))
	}
	cost, sum := incoming.Value{Money: true, Amount: e.Cost}, said("")
	if r.sum > 0 {
		sum = incoming.Value{Money: true, Amount: r.sum}
	}
	return append(row, said(p.decimals(s.Score, 2)), cost, sum, said(p.reason(r, e.Candidate)))
}

// reason says what was decided of a candidate beforehand, or what keeps it from the money.
func (p *Page) reason(r row, c *model.Candidate) string {
	e := &p.now.sheet.Entries[r.at]
	lock := ""
	if c.Lock != model.Unlocked {
		lock = p.say(text.PrioritiesLockReason, p.say(text.PrioritiesLocks[c.Lock]), c.Reason)
	}
	return frame.Dotted(lock, p.remarks(r.at, e))
}
