package incoming

import "benangmerah/model"

// Hints for what an agency's file brings and no longer fits.
const (
	hintByHand   = "Hapus di sini bila memang tidak dipakai lagi."
	hintAddAgain = "Tambahkan lagi di sini bila masih dipakai, lalu gabungkan lagi."
	hintOneCode  = "Ubah salah satu kodenya."
)

// refuseUnfit refuses what the plan cannot take as it is now, and whatever hangs on that.
func (b *bringing) refuseUnfit() {
	stays := b.staying()
	for _, p := range b.order {
		if p.theirs == nil {
			b.fitRemoval(p, stays)
		} else {
			b.fit(p)
		}
	}
	b.leaveUnusedFunds()
}

// owners gives the records that one cannot be without.
func owners(r model.Record) (list []ref) {
	add := func(kind model.Kind, id model.ID) {
		if id != 0 {
			list = append(list, ref{kind, id})
		}
	}
	switch r := r.(type) {
	case *model.Line:
		add(model.KindSubUnit, r.SubUnit)
		add(model.KindLine, r.Parent)
	case *model.Indicator:
		add(model.KindLine, r.Line)
	case *model.Target:
		add(model.KindIndicator, r.Indicator)
	case *model.Budget:
		add(model.KindLine, r.Line)
		add(model.KindFund, r.Fund)
	case *model.Waiver:
		add(model.KindLine, r.Line)
		add(model.KindIndicator, r.Indicator)
	}
	return list
}

// staying gives the records that cannot go: those that have changed here, that meetings speak of, and that anything refers to which stays.
func (b *bringing) staying() map[ref]bool {
	stays := map[ref]bool{}
	for _, r := range b.held {
		p := b.changes[refOf(r)]
		switch {
		case p == nil:
			b.keepOwners(stays, r)
		case !model.SameRecord(p.base, r):
			b.keep(stays, refOf(r))
		}
		if p != nil && p.theirs != nil {
			b.keepOwners(stays, p.theirs)
		}
	}
	for d := range b.now.Decisions.All() {
		b.keep(stays, ref{model.KindLine, d.Line})
	}
	for d := range b.now.Directives.All() {
		b.keep(stays, ref{model.KindLine, d.Line}, ref{model.KindIndicator, d.Indicator})
	}
	for c := range b.now.Claims.All() {
		b.keep(stays, ref{model.KindIndicator, c.Indicator})
	}
	for c := range b.now.Corrections.All() {
		b.keep(stays, ref{model.KindLine, c.Line}, ref{model.KindIndicator, c.Indicator})
	}
	return stays
}

func (b *bringing) keep(stays map[ref]bool, names ...ref) {
	for _, name := range names {
		if r, held := b.now.Record(name.kind, name.id); held && !stays[name] {
			stays[name] = true
			b.keepOwners(stays, r)
		}
	}
}

func (b *bringing) keepOwners(stays map[ref]bool, r model.Record) { b.keep(stays, owners(r)...) }

// fitRemoval lets a line, indicator or sub unit stay that cannot go, with all that was removed with it. A figure goes by itself: where it has changed
// here too, a person decides.
func (b *bringing) fitRemoval(p *pair, stays map[ref]bool) {
	name := refOf(p.base)
	for _, owner := range owners(p.base) {
		if of := b.changes[owner]; of != nil && of.theirs == nil && b.refused[owner] && owner.kind != model.KindSubUnit {
			if name.kind != model.KindLine {
				b.refused[name] = true
			}
		}
	}
	if stays[name] && !isLeaf(name.kind) {
		b.refuse(refusal{name, call(p.base), model.Errorf(model.Conflict, hintByHand, "Dihapus di berkas perangkat daerah, tetapi di sini isinya sudah berubah atau dibicarakan dalam rapat.")})
	}
}

// isLeaf says whether nothing refers to records of a kind.
func isLeaf(k model.Kind) bool { return isFigure(k) || k == model.KindWaiver }

// fit looks whether a record that is changed or new can stand in the plan.
func (b *bringing) fit(p *pair) {
	name := refOf(p.theirs)
	_, held := b.now.Record(name.kind, name.id)
	switch {
	case p.base != nil && !held && !isLeaf(name.kind):
		b.refuseGone(p.theirs)
	case !b.ownersStand(p):
		b.refused[name] = true
	case p.base != nil && moved(p.base, p.theirs):
		b.refuse(refusal{name, call(p.theirs), model.Invalidf(hintSecretariat, "Tahun, tingkat, atau tempatnya diubah di berkas perangkat daerah; itu tidak diambil.")})
	case b.codeTaken(p):
		b.refuse(refusal{name, call(p.theirs), model.Errorf(model.Conflict, hintOneCode, "Kodenya sudah dipakai baris atau sub unit lain di sini.")})
	default:
		b.leaveMission(p)
	}
}

func (b *bringing) refuseGone(r model.Record) {
	b.refuse(refusal{refOf(r), call(r), model.Errorf(model.Conflict, hintAddAgain, "Diubah di berkas perangkat daerah, tetapi di sini sudah dihapus.")})
}

// ownersStand says whether everything that a record cannot be without is here or comes. What is gone is refused by its own name.
func (b *bringing) ownersStand(p *pair) bool {
	stand := true
	for _, owner := range owners(p.theirs) {
		if _, held := b.now.Record(owner.kind, owner.id); held {
			continue
		}
		if of := b.changes[owner]; of != nil && of.theirs != nil && !b.refused[owner] {
			continue
		}
		stand = false
		if p.base == nil && refOf(p.theirs).kind == model.KindLine {
			b.refuse(refusal{refOf(p.theirs), call(p.theirs), model.Errorf(model.Conflict, hintAddAgain, "Baris atau sub unit di atasnya tidak ada di sini.")})
		} else if r := b.inFile(owner); r != nil {
			b.refuseGone(r)
		}
	}
	return stand
}

// inFile gives a record by its ID in now as the file has it.
func (b *bringing) inFile(name ref) model.Record {
	for _, p := range []*model.Plan{b.part, b.given} {
		for _, r := range ownRecords(p, name.kind, b.agency.ID) {
			if b.id(name.kind, r.Key()) == name.id {
				return b.mapped(r)
			}
		}
	}
	return nil
}

// moved says whether a record has gone to a place that no field tells of.
func moved(base, theirs model.Record) bool {
	switch r := theirs.(type) {
	case *model.Line:
		was := base.(*model.Line)
		return was.Year != r.Year || was.Level != r.Level
	case *model.Indicator:
		return base.(*model.Indicator).Line != r.Line
	}
	return false
}

// codeTaken says whether another line or sub unit here has the code, and keeps it.
func (b *bringing) codeTaken(p *pair) bool {
	if kind := p.theirs.Kind(); kind != model.KindLine && kind != model.KindSubUnit {
		return false
	}
	what := identify(p.theirs)
	held := b.here[what]
	if held == nil || held.Key() == p.theirs.Key() {
		return false
	}
	other := b.changes[refOf(held)]
	return other == nil || b.refused[refOf(held)] || other.theirs != nil && identify(other.theirs) == what
}

// leaveMission takes a mission that is not here out of a line.
func (b *bringing) leaveMission(p *pair) {
	l, ok := p.theirs.(*model.Line)
	if !ok || l.Mission == 0 || b.now.Missions.Get(l.Mission) != nil {
		return
	}
	copied := *l
	copied.Mission = 0
	if p.base != nil {
		copied.Mission = p.base.(*model.Line).Mission
	}
	p.theirs = &copied
	b.note(callLine(l), model.Invalidf("", "Misinya tidak ada di sini dan tidak diambil."))
}

func (b *bringing) note(value string, what *model.Error) {
	b.offer.Notes = append(b.offer.Notes, Notice{Value: value, Reason: what})
}

// leaveUnusedFunds leaves out new sources from which no money comes.
func (b *bringing) leaveUnusedFunds() {
	used := map[model.ID]bool{}
	for _, p := range b.order {
		if of, ok := p.theirs.(*model.Budget); ok && !b.refused[refOf(of)] {
			used[of.Fund] = true
		}
	}
	for _, p := range b.order {
		if f, ok := p.theirs.(*model.Fund); ok && !used[f.ID] {
			b.refused[refOf(f)] = true
			b.note(f.Name, model.Invalidf("", "Sumber dana baru ini tidak dipakai dan tidak diambil."))
		}
	}
}
