package model

import (
	"cmp"
	"strings"
	"time"
)

// Period is the day on which, or the month or year of which a figure is, as ISO 8601 text: "2025-08-31", "2025-08" or "2025". "" is not known.
type Period string

// Valid says whether p is a day, a month or a year.
func (p Period) Valid() bool {
	for _, form := range [...]string{time.DateOnly, "2006-01", "2006"} {
		if len(p) == len(form) {
			_, err := time.Parse(form, string(p))
			return err == nil
		}
	}
	return false
}

// SourceDays is how many days there are to find the source of a claim where nothing else is said.
const SourceDays = 14

// taskWords are what the text of a directive to find a source begins with.
const taskWords = "Lengkapi sumber data: "

// AskSource makes the directive to find the source of a claim. Owner is the head of the agency that it is about where empty, Due SourceDays after the day of the act.
type AskSource struct {
	Claim ID
	Owner string
	Due   Date
}

// Name is "claim.task".
func (AskSource) Name() string { return "claim.task" }

// Changes refuses a claim that has a source, or whose directive is still open, and one of no agency without an owner.
func (a AskSource) Changes(p *Plan, c Context) ([]Change, error) {
	before := p.Claims.Get(a.Claim)
	if before == nil {
		return nil, missing("Pernyataan")
	}
	if before.Source != "" {
		return nil, Errorf(Conflict, "Kosongkan dahulu sumbernya bila tidak dapat dipakai.", "Pernyataan itu sudah ada sumbernya: %s.", before.Source)
	}
	if d := p.Directives.Get(before.Task); d != nil && !d.Closed() {
		return nil, Errorf(Conflict, "Ubah arahan itu, atau selesaikan dahulu.", "Sumber data pernyataan itu sudah diminta dengan arahan yang masih terbuka.")
	}
	owner := cmp.Or(strings.TrimSpace(a.Owner), p.headOf(before.Agency))
	if owner == "" {
		return nil, Invalidf("Sebutkan jabatan yang menyiapkannya.", "Pernyataan itu tidak menyangkut perangkat daerah mana pun.")
	}
	said := c.Said()
	said.Agency = cmp.Or(before.Agency, said.Agency)
	d := &Directive{
		ID: NewIDs(c.Seed).Next(), Said: said, Indicator: before.Indicator, Text: taskWords + before.words(), Owner: owner,
		Due: cmp.Or(a.Due, p.Today(c.At).Plus(SourceDays)),
	}
	if i := p.Indicators.Get(before.Indicator); i != nil {
		d.Line = i.Line
	}
	after := *before
	after.Task = d.ID
	return []Change{Add(d), Replace(before, &after)}, nil
}

// headOf is the office of the head of an agency as it is spoken: "Kepala Dinas DPMPTSP".
func (p *Plan) headOf(agency ID) string {
	a := p.Agencies.Get(agency)
	if a == nil {
		return ""
	}
	return strings.TrimSpace(cmp.Or(a.Head, "Kepala") + " " + a.Label())
}

// words are what was said, with its figure where the text has it not.
func (r *Claim) words() string {
	if r.Value == "" || strings.Contains(FoldWords(r.Text), FoldWords(r.Value)) {
		return r.Text
	}
	return strings.TrimSuffix(r.Text, ".") + " (" + r.Written() + ")"
}

// Written gives the figure as it was written, with its unit where it does not stand there already.
func (r *Claim) Written() string {
	if r.Value == "" || r.Unit == "" || strings.HasSuffix(strings.ToLower(r.Value), strings.ToLower(r.Unit)) {
		return r.Value
	}
	return r.Value + " " + r.Unit
}

// OpenTask gives the directive to find the source of a claim while it is still open, else nil.
func (p *Plan) OpenTask(r *Claim) *Directive {
	if d := p.Directives.Get(r.Task); d != nil && !d.Closed() {
		return d
	}
	return nil
}

// finishTask gives the change that finishes the directive to find the source of a claim, with that source as evidence.
func (p *Plan) finishTask(r *Claim, c Context) ([]Change, error) {
	d := p.OpenTask(r)
	switch {
	case d == nil:
		return nil, Errorf(NotFound, "Simpan sumbernya tanpa menyelesaikan arahan.", "Tidak ada arahan terbuka untuk mencari sumber pernyataan itu.")
	case r.Source == "":
		return nil, Invalidf("Tulis sumbernya dahulu.", "Arahan mencari sumber belum dapat selesai: sumbernya belum ada.")
	}
	return SetDirective{Directive: d.ID, State: Finished, Evidence: r.Source}.Changes(p, c)
}

// untask gives the changes that let go of a directive to find sources.
func (p *Plan) untask(directive ID) (changes []Change) {
	for _, r := range p.Records(KindClaim) {
		if before := r.(*Claim); before.Task == directive {
			after := *before
			after.Task = 0
			changes = append(changes, Replace(before, &after))
		}
	}
	return changes
}

func (r *Claim) valid(*Plan) error {
	if r.Dated != "" && !r.Dated.Valid() {
		return Invalidf("Tulis tanggal, bulan, atau tahun seperti 31/8/2026, 8/2026, atau 2026.", "Waktu angka %q tidak dikenal.", string(r.Dated))
	}
	if err := limitText("Satuan", r.Unit, maxName); err != nil {
		return err
	}
	if err := limitText("Definisi", r.Definition, maxText); err != nil {
		return err
	}
	return needLongText("Pernyataan", r.Text)
}
