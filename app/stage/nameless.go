package stage

import "benangmerah/model/priority"

// entryName names an entry for the wall. Who made a proposal is a person or a small business: the wall tells what is proposed, and names who only where the
// operator asked for that.
func (k *ranked) entryName(i int) string {
	e := &k.sheet.Entries[i]
	if e.Proposal == nil || k.names {
		return wallName(e.Name)
	}
	return k.nameless(e)
}

// nameless tells a proposal by its number, the kind of help, and the trade and the district that it comes from: "U07 Peralatan · Batik · Utara". Its own words
// and its place are left out, for they may name somebody.
func (b *board) nameless(e *priority.Entry) string {
	help, trade, district := "", "", ""
	if h := b.Plan.HelpKinds.Get(e.Proposal.Help); h != nil {
		help = h.Name
	}
	if a := b.Plan.Actors.Get(e.Proposal.Actor); a != nil {
		trade, district = oneLine(a.Trade), oneLine(a.District)
	}
	return e.Code + " " + dotted(help, trade, district)
}
