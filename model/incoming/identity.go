package incoming

import (
	"strconv"
	"strings"

	"benangmerah/model"
)

// identity is what makes two records the same thing whatever their IDs.
type identity struct {
	kind     model.Kind
	of, with model.ID
	year     int
	stage    model.Stage
	words    string
}

// identify gives the identity of a record of one of ownKinds.
func identify(r model.Record) identity {
	switch r := r.(type) {
	case *model.SubUnit:
		return identity{kind: model.KindSubUnit, of: r.Agency, words: r.Code}
	case *model.Fund:
		return identity{kind: model.KindFund, words: r.Code + "\x00" + sameWords(r.Name)}
	case *model.Line:
		return identity{kind: model.KindLine, of: r.Agency, with: r.SubUnit, year: r.Year, words: r.Code}
	case *model.Indicator:
		return identity{kind: model.KindIndicator, of: r.Line, words: sameWords(r.Text)}
	case *model.Target:
		return identity{kind: model.KindTarget, of: r.Indicator, year: r.Year, stage: r.Stage}
	case *model.Budget:
		return identity{kind: model.KindBudget, of: r.Line, with: r.Fund, year: r.Year, stage: r.Stage}
	case *model.Waiver:
		return identity{kind: model.KindWaiver, of: r.Line, with: r.Indicator, year: r.Year, words: string(r.Rule)}
	}
	panic("incoming: an agency's file does not bring records of kind " + string(r.Kind()))
}

// things are the kinds of ownKinds that are more than their identity: it may change while the record stays the same one. Figures and waivers are nothing else.
var things = []model.Kind{model.KindSubUnit, model.KindFund, model.KindLine, model.KindIndicator}

// id gives the ID under which now has, or is to have, a thing of the file.
func (b *bringing) id(kind model.Kind, id model.ID) model.ID {
	if other, ok := b.names[ref{kind, id}]; ok {
		return other
	}
	return id
}

// match finds the things of the file that now has under another ID, owners first.
func (b *bringing) match() {
	for _, kind := range things {
		lists := [...][]model.Record{ownRecords(b.given, kind, b.agency.ID), ownRecords(b.part, kind, b.agency.ID)}
		taken := map[model.ID]bool{} // by what the file knows by its ID, or has found already
		for _, list := range lists {
			for _, r := range list {
				taken[r.Key()] = true
			}
		}
		for _, list := range lists {
			for _, r := range list {
				b.matchOne(r, taken)
			}
		}
	}
}

// matchOne finds a thing in now: by its ID, else by its identity among those that are not taken. A source is always the one of its name.
func (b *bringing) matchOne(r model.Record, taken map[model.ID]bool) {
	name := refOf(r)
	if _, held := b.now.Record(name.kind, name.id); held {
		return
	}
	if _, named := b.names[name]; named {
		return
	}
	what := identify(b.mapped(r))
	held := b.here[what]
	switch {
	case name.kind == model.KindFund:
		b.names[name] = b.settled(what)
	case held != nil && !taken[held.Key()]:
		b.names[name], taken[held.Key()] = held.Key(), true
	}
}

// settled gives the ID of what is nothing but its identity: that in now, else the one that follows from the identity. A workbook that names the same
// thing gives it the same.
func (b *bringing) settled(what identity) model.ID {
	if held := b.here[what]; held != nil {
		return held.Key()
	}
	ids := model.NewIDs(string(what.kind) + "\x00" + strings.Join(b.wordsOf(what), "\x00"))
	for {
		id := ids.Next()
		if _, taken := b.now.Record(what.kind, id); !taken || what.kind == model.KindFund {
			return id
		}
	}
}

func (b *bringing) wordsOf(what identity) []string {
	switch what.kind {
	case model.KindFund:
		return []string{what.words}
	case model.KindWaiver:
		return []string{word(b.agency.ID), word(what.of), word(what.with), strconv.Itoa(what.year), what.words}
	}
	return []string{word(what.of), word(what.with), what.stage.String(), strconv.Itoa(what.year)}
}

// mapped gives a record of the file in the IDs of now.
func (b *bringing) mapped(r model.Record) model.Record {
	id := b.id(r.Kind(), r.Key())
	switch r := r.(type) {
	case *model.SubUnit:
		copied := *r
		copied.ID = id
		return &copied
	case *model.Fund:
		copied := *r
		copied.ID = id
		return &copied
	case *model.Line:
		copied := *r
		copied.ID, copied.Parent, copied.SubUnit = id, b.id(model.KindLine, r.Parent), b.id(model.KindSubUnit, r.SubUnit)
		return &copied
	case *model.Indicator:
		copied := *r
		copied.ID, copied.Line = id, b.id(model.KindLine, r.Line)
		return &copied
	case *model.Target:
		copied := *r
		copied.Indicator = b.id(model.KindIndicator, r.Indicator)
		copied.ID = b.settled(identify(&copied))
		return &copied
	case *model.Budget:
		copied := *r
		copied.Line, copied.Fund = b.id(model.KindLine, r.Line), b.id(model.KindFund, r.Fund)
		copied.ID = b.settled(identify(&copied))
		return &copied
	case *model.Waiver:
		copied := *r
		copied.Line, copied.Indicator = b.id(model.KindLine, r.Line), b.id(model.KindIndicator, r.Indicator)
		copied.ID = b.settled(identify(&copied))
		return &copied
	}
	return r
}
