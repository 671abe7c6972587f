package model

import "strings"

// KeptPanelNamed gives the comparison that was kept under a name, whatever its case, accents and punctuation; nil where there is none.
func (p *Plan) KeptPanelNamed(name string) *KeptPanel {
	for _, k := range p.KeptPanels.Of(0) {
		if foldName(k.Name) == foldName(name) {
			return k
		}
	}
	return nil
}

// KeepPanel gives a comparison a name. One that was kept under the name is replaced, in its place.
type KeepPanel struct {
	Title string
	Panel Panel
}

// Name is "panel.keep".
func (KeepPanel) Name() string { return "panel.keep" }

// Changes refuses what is kept under the name already. An empty name is refused by the plan.
func (a KeepPanel) Changes(p *Plan, c Context) ([]Change, error) {
	if n := a.Panel.Count; n < MinColumns || n > MaxColumns {
		return nil, Invalidf("Pilih 2 sampai 4 kolom.", "Persandingan memerlukan 2 sampai 4 kolom.")
	}
	kept := &KeptPanel{Name: strings.TrimSpace(a.Title), Panel: a.Panel}
	before := p.KeptPanelNamed(kept.Name)
	if before == nil {
		kept.ID, kept.Order = NewIDs(c.Seed).Next(), p.nextPanel()
		return []Change{Add(kept)}, nil
	}
	kept.ID, kept.Order = before.ID, before.Order
	if *kept == *before {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return []Change{Replace(before, kept)}, nil
}

func (p *Plan) nextPanel() int {
	list := p.KeptPanels.Of(0)
	if len(list) == 0 {
		return 1
	}
	return list[len(list)-1].Order + 1
}

// RenamePanel gives a kept comparison another name.
type RenamePanel struct {
	ID    ID
	Title string
}

// Name is "panel.rename".
func (RenamePanel) Name() string { return "panel.rename" }

// Changes refuses the name that it has. An empty name, and that of another one, is refused by the plan.
func (a RenamePanel) Changes(p *Plan, _ Context) ([]Change, error) {
	before := p.KeptPanels.Get(a.ID)
	if before == nil {
		return nil, missing("Persandingan")
	}
	after := *before
	if after.Name = strings.TrimSpace(a.Title); after == *before {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return []Change{Replace(before, &after)}, nil
}

// RemovePanel forgets a kept comparison.
type RemovePanel struct{ ID ID }

// Name is "panel.remove".
func (RemovePanel) Name() string { return "panel.remove" }

// Changes removes the one record.
func (a RemovePanel) Changes(p *Plan, _ Context) ([]Change, error) {
	k := p.KeptPanels.Get(a.ID)
	if k == nil {
		return nil, missing("Persandingan")
	}
	return []Change{Remove(k)}, nil
}
