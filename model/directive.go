package model

import (
	"cmp"
	"slices"
	"strings"
)

// DirectiveStanding is where a directive stands on a day: its state, or Overdue.
type DirectiveStanding string

// The standings of a directive, as they are named in files and verbs.
const (
	StandsOpen      DirectiveStanding = "terbuka"
	StandsUnderway  DirectiveStanding = "berjalan"
	StandsWatched   DirectiveStanding = "waspada"
	StandsOverdue   DirectiveStanding = "terlambat"
	StandsFinished  DirectiveStanding = "selesai"
	StandsCancelled DirectiveStanding = "batal"
)

// standings are the standings of the states that are not overdue.
var standings = map[DirectiveState]DirectiveStanding{
	Open: StandsOpen, Underway: StandsUnderway, Watched: StandsWatched, Finished: StandsFinished, Cancelled: StandsCancelled,
}

// ParseDirectiveState reads the name of a standing that can be set: any but terlambat, which follows from the due date.
func ParseDirectiveState(text string) (DirectiveState, error) {
	for state, standing := range standings {
		if strings.EqualFold(strings.TrimSpace(text), string(standing)) {
			return state, nil
		}
	}
	return "", Invalidf("Pilih terbuka, berjalan, waspada, selesai, atau batal.", "Keadaan arahan %q tidak dikenal.", text)
}

// Closed says whether nothing remains to be done.
func (r *Directive) Closed() bool { return r.State == Finished || r.State == Cancelled }

// Standing tells where the directive stands on a day. On its due date it is not overdue yet.
func (r *Directive) Standing(day Date) DirectiveStanding {
	if !r.Closed() && r.Due != "" && r.Due < day {
		return StandsOverdue
	}
	return standings[r.State]
}

// OpenDirective is a directive that is not closed, as it stands on a day. Days is how many days are left until it is due, below 0 how late it is; it is
// meaningless without a due date. Pending is the request for a later date that has no answer yet, nil where there is none.
type OpenDirective struct {
	*Directive
	Standing DirectiveStanding
	Days     int
	Pending  *Extension
}

// OpenDirectives gives what is still to be done about an agency (0: about all and about none) on a day, whichever meeting it was said in: what is overdue first, then by
// due date, what has none last.
func (p *Plan) OpenDirectives(agency ID, day Date) []OpenDirective {
	var list []OpenDirective
	for _, d := range p.directives(agency) {
		if !d.Closed() {
			list = append(list, OpenDirective{Directive: d, Standing: d.Standing(day), Days: d.Due.Since(day), Pending: p.PendingExtension(d.ID)})
		}
	}
	slices.SortStableFunc(list, func(a, b OpenDirective) int {
		return cmp.Or(cmp.Compare(dueLast(a.Due), dueLast(b.Due)), cmp.Compare(a.At, b.At), cmp.Compare(a.ID, b.ID))
	})
	return list
}

// directives gives those of an agency, or, for 0, of all agencies in their order after those about none.
func (p *Plan) directives(agency ID) []*Directive {
	list := slices.Clone(p.Directives.Of(agency))
	if agency == 0 {
		for _, a := range p.Agencies.Of(0) {
			list = append(list, p.Directives.Of(a.ID)...)
		}
	}
	return list
}

// dueLast is a due date that sorts last where there is none.
func dueLast(due Date) Date { return cmp.Or(due, "9999-99-99") }

// Since gives the days from another day to d, 0 where one of the two is no day.
func (d Date) Since(other Date) int {
	to, ok := d.Time()
	from, also := other.Time()
	if !ok || !also {
		return 0
	}
	return int(to.Sub(from).Hours() / 24)
}

// Today gives the day of an instant where the region is.
func (p *Plan) Today(now Instant) Date { return p.Zone().Date(now) }

// SetDirective says how far a directive has come. Evidence is by what a finished one is known to be done (words, or the name of a file), and the reason
// for a cancelled one, for which the reason of the act stands in; of the others it is what can be told so far. Day is when it was finished, today
// where empty.
type SetDirective struct {
	Directive ID
	State     DirectiveState
	Evidence  string
	Day       Date
}

// Name is "directive.state".
func (SetDirective) Name() string { return "directive.state" }

// Changes refuses a finished directive without evidence, a cancelled one without a reason, and what is so already.
func (a SetDirective) Changes(p *Plan, c Context) ([]Change, error) {
	before := p.Directives.Get(a.Directive)
	if before == nil {
		return nil, missing("Arahan")
	}
	after := *before
	after.State, after.Evidence, after.Finished = a.State, strings.TrimSpace(a.Evidence), ""
	switch a.State {
	case Finished:
		if after.Evidence == "" {
			return nil, Invalidf("Tulis buktinya, atau nama berkasnya.", "Arahan yang selesai perlu bukti.")
		}
		after.Finished = cmp.Or(a.Day, p.Today(c.At))
	case Cancelled:
		if after.Evidence = cmp.Or(after.Evidence, strings.TrimSpace(c.Reason)); after.Evidence == "" {
			return nil, Invalidf("Tulis alasannya.", "Arahan yang batal perlu alasan.")
		}
	}
	return replaced(before, &after)
}

// EditDirective writes a directive anew. As holds everything that was given, Speaker who gave it; when and where it was said stays, and how far it has
// come.
type EditDirective struct {
	Directive ID
	As        GiveDirective
	Speaker   string
}

// Name is "directive.edit".
func (EditDirective) Name() string { return "directive.edit" }

// Changes refuses what changes nothing.
func (a EditDirective) Changes(p *Plan, _ Context) ([]Change, error) {
	before := p.Directives.Get(a.Directive)
	if before == nil {
		return nil, missing("Arahan")
	}
	after := *before
	a.As.write(&after)
	after.Speaker = strings.TrimSpace(a.Speaker)
	return replaced(before, &after)
}

// replaced gives the change of one record; the same again is refused.
func replaced(before, after Record) ([]Change, error) {
	if before.equal(after) {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return []Change{Replace(before, after)}, nil
}

func (r *Directive) valid(*Plan) error {
	if _, known := standings[r.State]; !known {
		return Invalidf("Pilih terbuka, berjalan, waspada, selesai, atau batal.", "Keadaan arahan %q tidak dikenal.", string(r.State))
	}
	if r.Form != Task && r.Form != Visit {
		return Invalidf("", "Bentuk arahan %q tidak dikenal.", string(r.Form))
	}
	if err := needDate(r.Due); err != nil {
		return err
	}
	for _, day := range []Date{r.Finished, r.Visited} {
		if _, ok := day.Time(); !ok && day != "" {
			return Invalidf("Tulis tanggal seperti 18/1/2027.", "Tanggal %q tidak dikenal.", string(day))
		}
	}
	if err := limitText("Bukti", r.Evidence, maxText); err != nil {
		return err
	}
	if err := limitText("Hasil kunjungan", r.Brought, maxText); err != nil {
		return err
	}
	return needLongText("Arahan", r.Text)
}

// needDate refuses what is neither empty nor a day.
func needDate(due Date) error {
	if _, ok := due.Time(); !ok && due != "" {
		return Invalidf("Tulis tanggal seperti 31/3/2027.", "Tenggat %q tidak dikenal.", string(due))
	}
	return nil
}
