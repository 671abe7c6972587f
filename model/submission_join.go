package model

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// MergeSubmissions lets proposals of an intake that want the same go into one of them. They stay and follow its answer; what was merged into them before
// follows too. Where one of them competes in a ranking, the one that it goes into takes its place there, unless it competes itself.
type MergeSubmissions struct {
	Into ID
	From []ID
}

// Name is "submission.merge".
func (MergeSubmissions) Name() string { return "submission.merge" }

// Changes refuses what is locked, carried on, of another or a concluded intake, and merging a proposal into itself.
func (a MergeSubmissions) Changes(p *Plan, c Context) ([]Change, error) {
	into := p.Submissions.Get(a.Into)
	if into == nil {
		return nil, missing("Usulan")
	}
	if _, err := p.openIntake(into.Intake); err != nil {
		return nil, err
	}
	if into.Into != 0 {
		return nil, Errorf(Conflict, "Gabungkan ke usulan itu.", "Usulan nomor %d mengikuti usulan nomor %d.", into.Number, p.Stands(into).Number)
	}
	d, moving, gone, taken := newDraft(p, c), map[ID]bool{}, map[reference]bool{}, map[ID]bool{}
	for _, k := range p.competing(into.ID) {
		taken[k.Ranking] = true
	}
	for _, id := range uniqueIDs(a.From) {
		from, err := p.changeable(id)
		switch {
		case err != nil:
			return nil, err
		case from == into || from.Intake != into.Intake:
			return nil, Errorf(Conflict, "Pilih usulan lain di penjaringan yang sama.", "Usulan nomor %d tidak dapat digabung ke usulan nomor %d.", from.Number, into.Number)
		}
		moving[id] = true
	}
	for _, s := range p.Submissions.Of(into.Intake) {
		if moving[s.ID] || moving[s.Into] {
			after := *s
			after.Into = into.ID
			d.changes = append(append(d.changes, Replace(s, &after)), p.follows(s.ID, into.ID, gone, taken)...)
		}
	}
	return d.done()
}

// PartSubmissions takes proposals out of what they were merged into: each has its own answer again, the one that it had.
type PartSubmissions struct{ IDs []ID }

// Name is "submission.part".
func (PartSubmissions) Name() string { return "submission.part" }

// Changes refuses what was not merged, and what is of a concluded intake.
func (a PartSubmissions) Changes(p *Plan, c Context) ([]Change, error) {
	d := newDraft(p, c)
	for _, id := range uniqueIDs(a.IDs) {
		before := p.Submissions.Get(id)
		if before == nil {
			return nil, missing("Usulan")
		}
		if _, err := p.openIntake(before.Intake); err != nil {
			return nil, err
		}
		if before.Into == 0 {
			return nil, Errorf(Conflict, "Pilih usulan yang digabung.", "Usulan nomor %d tidak digabung ke usulan lain.", before.Number)
		}
		if p.CarriedOn(before) != nil {
			return nil, before.carriedOn()
		}
		after := *before
		after.Into = 0
		d.changes = append(d.changes, Replace(before, &after))
	}
	return d.done()
}

// CarrySubmissions brings the postponed proposals of the earlier intake that an intake carries into it, each once: with what was proposed and without the
// answer, keeping the link back. What was merged there goes with what it was merged into, and is merged here too. The earlier ones stay as they are.
type CarrySubmissions struct{ Into ID }

// Name is "submission.carry".
func (CarrySubmissions) Name() string { return "submission.carry" }

// Changes refuses an intake that carries none, one that is not concluded yet, and where nothing is left to carry.
func (a CarrySubmissions) Changes(p *Plan, c Context) ([]Change, error) {
	in, err := p.openIntake(a.Into)
	if err != nil {
		return nil, err
	}
	from := p.Intakes.Get(in.Carries)
	switch {
	case from == nil:
		return nil, Invalidf("Sebutkan dahulu penjaringan asalnya.", "Penjaringan %s tidak meneruskan penjaringan lain.", in.Theme)
	case from.Concluded == 0:
		return nil, Errorf(Conflict, "Tutup penjaringan itu dahulu.", "Penjaringan %s belum ditutup.", from.Theme)
	}
	list := p.Unfunded(from.ID)
	if len(list) == 0 {
		return nil, Invalidf("", "Tidak ada usulan yang ditangguhkan dan belum diteruskan dari penjaringan %s.", from.Theme)
	}
	d, number, now := newDraft(p, c), p.lastNumber(in.ID), map[ID]ID{}
	for old, on := range p.carriedFrom(from.ID) {
		now[old] = p.Stands(on).ID
	}
	for _, s := range list {
		now[s.ID] = d.ids.Next()
	}
	for _, s := range list {
		number++
		d.add(&Submission{
			ID: now[s.ID], Intake: in.ID, Number: number, Actor: s.Actor, Help: s.Help, Text: s.Text, Quantity: s.Quantity, Unit: s.Unit, Amount: s.Amount,
			Place: s.Place, Sector: s.Sector, Source: s.Source, Priority: s.Priority, State: SubmissionNew, Into: now[s.Into], Carried: s.ID,
		})
	}
	return d.done()
}

// Unfunded gives the postponed proposals of an intake that no later one goes on with yet, in their order.
func (p *Plan) Unfunded(intake ID) (list []*Submission) {
	carried := p.carriedFrom(intake)
	for _, s := range p.Submissions.Of(intake) {
		if p.Stands(s).State == SubmissionPostponed && carried[s.ID] == nil {
			list = append(list, s)
		}
	}
	return list
}

// MakeLine accepts a proposal and makes it a line: a sub kegiatan under a kegiatan, with the words, the place and the actor of the proposal, in the year of
// the kegiatan. Its cost becomes the line's budget in stage Proposed from a funding source (0: none named). Code is the line's; where it is empty it is the
// one behind the last under the kegiatan. Called is its name where it is not the text of the proposal. Without a Cost that of the proposal's answer counts,
// else what was asked for.
type MakeLine struct {
	Submission     ID
	Activity, Fund ID
	Code, Called   string
	Cost           Money
}

// Name is "submission.line".
func (MakeLine) Name() string { return "submission.line" }

// Changes refuses what AnswerSubmissions refuses, a proposal that has a line already, a place that is no kegiatan, and a code that does not lie under it.
func (a MakeLine) Changes(p *Plan, c Context) ([]Change, error) {
	before, err := p.changeable(a.Submission)
	if err != nil {
		return nil, err
	}
	above := p.Lines.Get(a.Activity)
	switch {
	case before.Line != 0:
		return nil, Errorf(Conflict, "Lepaskan dahulu barisnya, atau pakai baris itu.", "Usulan nomor %d sudah mempunyai baris.", before.Number)
	case above == nil:
		return nil, missing("Kegiatan")
	case above.Level != Activity:
		return nil, Invalidf("Pilih sebuah kegiatan.", "Baris %s bukan kegiatan.", above.Code)
	}
	d := newDraft(p, c)
	line := &Line{
		ID: d.ids.Next(), Agency: above.Agency, Parent: above.ID, Year: above.Year, Level: SubActivity, Code: cmp.Or(strings.TrimSpace(a.Code), p.NextCode(above.ID)),
		Name: cmp.Or(strings.TrimSpace(a.Called), before.Text), Mission: p.Intakes.Get(before.Intake).Mission, Location: before.Place, Group: p.Actors.Get(before.Actor).Name,
	}
	if !codeBelow(above.Code, line.Code) {
		return nil, Invalidf("Pakai kode yang diawali kode kegiatannya, atau pilih kegiatan lain.", "Kode %s tidak berada di bawah kegiatan %s.", line.Code, above.Code)
	}
	if p.lineOf(line.Agency, line.SubUnit, line.Year, line.Code) != nil {
		return nil, Errorf(Conflict, "Ubah kode atau hapus salah satunya.", "%s sudah ada.", describe(line))
	}
	d.add(line)
	after := *before
	after.State, after.Year, after.Agency, after.Line = SubmissionAccepted, above.Year, above.Agency, line.ID
	if after.Cost = cmp.Or(a.Cost, before.Cost, before.Amount); after.Cost > 0 {
		d.setBudget(line.ID, a.Fund, Proposed, above.Year, after.Cost)
	}
	d.changes = append(d.changes, Replace(before, &after))
	return d.done()
}

// codeDigits is how many digits the last part of the code of a sub kegiatan has.
const codeDigits = 4

// NextCode gives the code of a sub kegiatan behind the last under a kegiatan, "" where there is no such kegiatan.
func (p *Plan) NextCode(activity ID) string {
	above := p.Lines.Get(activity)
	if above == nil {
		return ""
	}
	last := 0
	for _, l := range p.Lines.Of(above.Agency) {
		rest, below := strings.CutPrefix(l.Code, above.Code+".")
		if n, err := strconv.Atoi(rest); below && err == nil && l.Year == above.Year {
			last = max(last, n)
		}
	}
	return fmt.Sprintf("%s.%0*d", above.Code, codeDigits, last+1)
}
