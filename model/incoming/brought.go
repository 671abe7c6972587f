package incoming

import (
	"slices"

	"benangmerah/model"
)

// ownKinds are the kinds of records that an agency's file may change, owners before what they own.
var ownKinds = []model.Kind{
	model.KindSubUnit, model.KindFund, model.KindLine, model.KindIndicator, model.KindTarget, model.KindBudget, model.KindWaiver,
}

// PartOffer gives what an agency's file brings: every record of the agency that differs from what the file was given with. Name is that of the file,
// now the plan that it is brought to, given the plan that it began with, and part the plan that it holds. What an agency may not change is refused one
// by one, and so is what no longer fits: something below a line that is gone here, a line removed there that has changed here, a code that is taken.
//
// Records that are known here under another ID, because both sides added the same thing, are given in the IDs of now. New lines and indicators keep
// the ID that they have in the agency's file, so that it may be brought again; new sources and figures get one that follows from what they are, so that it
// does not matter which of several files brings them first.
func PartOffer(name string, now, given, part *model.Plan) (*Offer, error) {
	origin := part.Origin()
	switch {
	case now.Origin() != nil:
		return nil, model.Errorf(model.Conflict, "Buka berkas yang membagikannya, lalu gabungkan di sana.", "Berkas yang terbuka sendiri berkas perangkat daerah.")
	case origin == nil:
		return nil, errNoPart()
	}
	was, agency := part.Agencies.Get(origin.Agency), now.Agencies.Get(origin.Agency)
	if was == nil || agency == nil {
		return nil, model.Errorf(model.Conflict, "Tambahkan kembali perangkat daerahnya, lalu ulangi.", "Perangkat daerah pemilik berkas ini tidak ada lagi.")
	}
	b := newBringing(now, given, part, agency)
	b.offer.Name = name
	b.offer.Stamp = &Stamp{File: origin.File, Seq: origin.Seq, Agency: agency.Code, At: origin.At}
	b.refuseForeign()
	b.match()
	b.collect()
	b.refuseUnfit()
	b.write()
	return b.offer, nil
}

func errNoPart() *model.Error {
	return model.Errorf(model.Invalid, "Pilih berkas yang dibagikan kepada perangkat daerah.", "Berkas itu bukan berkas perangkat daerah.")
}

// bringing is the reading of an agency's file.
type bringing struct {
	now, given, part *model.Plan
	agency           *model.Agency
	offer            *Offer
	names            map[ref]model.ID // of things that now has, or that come, under another ID
	held             []model.Record   // what now has of ownKinds
	here             map[identity]model.Record
	changes          map[ref]*pair // by the ID in now
	order            []*pair       // by kind and ID
	refused          map[ref]bool
}

// pair is a record as the file was given with it and as it is there now, in the IDs of now; nil where it is not there.
type pair struct{ base, theirs model.Record }

func (p *pair) either() model.Record {
	if p.theirs != nil {
		return p.theirs
	}
	return p.base
}

func newBringing(now, given, part *model.Plan, agency *model.Agency) *bringing {
	b := &bringing{
		now: now, given: given, part: part, agency: agency, offer: &Offer{Source: FromPart, Agency: agency.Code},
		names: map[ref]model.ID{}, here: map[identity]model.Record{}, changes: map[ref]*pair{}, refused: map[ref]bool{},
	}
	if r := now.Region(); r != nil {
		b.offer.Year = r.Year
	}
	for _, kind := range ownKinds {
		for _, r := range ownRecords(now, kind, agency.ID) {
			b.held = append(b.held, r)
			b.here[identify(r)] = r
		}
	}
	return b
}

// ownRecords gives the records of a kind that belong to an agency, in no order; of funding sources all.
func ownRecords(p *model.Plan, kind model.Kind, agency model.ID) (list []model.Record) {
	switch kind {
	case model.KindSubUnit:
		return recordsOf(p.SubUnits.Of(agency))
	case model.KindFund:
		return recordsOf(p.Funds.Of(0))
	case model.KindWaiver:
		return recordsOf(p.Waivers.Of(agency))
	case model.KindLine:
		return recordsOf(p.Lines.Of(agency))
	}
	for _, l := range p.Lines.Of(agency) {
		if kind == model.KindBudget {
			list = append(list, recordsOf(p.Budgets.Of(l.ID))...)
			continue
		}
		for _, i := range p.Indicators.Of(l.ID) {
			if kind == model.KindIndicator {
				list = append(list, i)
			} else {
				list = append(list, recordsOf(p.Targets.Of(i.ID))...)
			}
		}
	}
	return list
}

func recordsOf[R model.Record](list []R) []model.Record {
	out := make([]model.Record, len(list))
	for i, r := range list {
		out[i] = r
	}
	return out
}

// collect finds what differs between the file as it was given and as it is.
func (b *bringing) collect() {
	for _, kind := range ownKinds {
		for _, r := range ownRecords(b.given, kind, b.agency.ID) {
			was := b.mapped(r)
			b.pair(was).base = was
		}
		for _, r := range ownRecords(b.part, kind, b.agency.ID) {
			is := b.mapped(r)
			b.pair(is).theirs = is
		}
	}
	for name, p := range b.changes {
		if model.SameRecord(p.base, p.theirs) || name.kind == model.KindFund && p.base != nil {
			delete(b.changes, name)
			continue
		}
		b.order = append(b.order, p)
	}
	slices.SortFunc(b.order, comparePairs)
}

// pair gives the pair that a mapped record belongs to.
func (b *bringing) pair(r model.Record) *pair {
	name := refOf(r)
	if b.changes[name] == nil {
		b.changes[name] = &pair{}
	}
	return b.changes[name]
}
