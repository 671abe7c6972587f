package model

import (
	"slices"
	"strconv"
	"strings"
)

// BeginMeeting begins the next meeting in the file: from then on it is the current one, and has no agenda yet. It is about the figures of stage Base in Year,
// the same year as the last meeting's or a later one; what that agreed, and what it promised, stays as it is. Place and the clock's warning are those of the
// last one. Without a Title it has NextTitle. The region plans Year from then on, where that is later.
//
// TakeLines takes the lines of the last year that has some over into Year, as CloneYear does it: a line keeps its code, so that a comparison finds it in both
// years, and what was said in advance about Year becomes what is proposed.
type BeginMeeting struct {
	Year      int
	Title     string
	Base      Stage
	TakeLines bool
}

// Name is "meeting.next".
func (BeginMeeting) Name() string { return "meeting.next" }

// Changes refuses while there is no meeting with a day, or one of its days is open; an earlier year; a meeting about the same year and stage as another one;
// a second one about a year of which something was agreed, since that is kept by year; and lines for a year that has some.
func (a BeginMeeting) Changes(p *Plan, c Context) ([]Change, error) {
	last, err := a.after(p)
	if err != nil {
		return nil, err
	}
	title := strings.TrimSpace(a.Title)
	if title == "" {
		title = NextTitle(last, a.Year)
	}
	ids := NewIDs(c.Seed + "/meeting")
	next := &Meeting{ID: ids.Next(), Title: title, Year: a.Year, Place: last.Place, Base: a.Base, Warning: last.Warning}
	for next.ID <= last.ID { // of meetings of one year the one with the higher ID is the newer
		next.ID = ids.Next()
	}
	changes := []Change{Add(next)}
	if a.TakeLines {
		lines, err := CloneYear{From: p.LinesBefore(a.Year), To: a.Year}.lines(p, c)
		if err != nil {
			return nil, err
		}
		changes = append(changes, lines...)
	}
	if region := p.Region(); region != nil && a.Year > region.Year {
		planned := *region
		planned.Year = a.Year
		changes = append(changes, Replace(region, &planned))
	}
	return changes, nil
}

// after gives the meeting that the next one follows.
func (a BeginMeeting) after(p *Plan) (*Meeting, error) {
	last := p.CurrentMeeting()
	if last == nil {
		return nil, errNoMeeting()
	}
	if err := needYear(a.Year); err != nil {
		return nil, err
	}
	if err := p.over(last); err != nil {
		return nil, err
	}
	switch {
	case a.Year < last.Year:
		return nil, Errorf(Conflict, "Pilih tahun yang sama atau sesudahnya.", "Rapat terakhir membahas tahun %d.", last.Year)
	case a.Base == Agreed || a.Base == Realised:
		return nil, Invalidf("Pilih usulan, penetapan, atau perubahan.", "Rapat tidak dapat membahas hasil rapat atau realisasi.")
	}
	for _, m := range p.Meetings.Of(0) {
		if m.Year == a.Year && m.Base == a.Base {
			return nil, Errorf(Conflict, "Pilih tahun lain, atau angka lain yang dibahas.", "Rapat tentang angka itu pada tahun %d sudah ada.", a.Year)
		}
	}
	if p.agreedOf(a.Year) {
		return nil, Errorf(Conflict, "Buat salinan berkas ini untuk rapat itu, lalu bandingkan keduanya.", "Hasil rapat tahun %d sudah ada, dan satu berkas menyimpan satu hasil setahun.", a.Year)
	}
	return last, nil
}

// over refuses a meeting that something is still to come of: one without a day, with a slot being held, or with an open day.
func (p *Plan) over(m *Meeting) error {
	days := p.Days.Of(m.ID)
	if len(days) == 0 {
		return Errorf(Conflict, "Susun acaranya, atau ubah tahun dan judulnya.", "Rapat terakhir di berkas ini belum punya acara.")
	}
	if p.RunningSlot(m.ID) != nil {
		return Errorf(Conflict, "Akhiri giliran itu dan tutup harinya dahulu.", "Masih ada giliran yang sedang berlangsung.")
	}
	for _, d := range days {
		if d.Closed == 0 {
			return Errorf(Conflict, "Tutup hari itu dahulu, atau hapus dari acara bila tidak dipakai.", "Hari rapat %s belum ditutup.", d.Date)
		}
	}
	return nil
}

// agreedOf says whether something was agreed in a meeting about a year, on the lines of that year.
func (p *Plan) agreedOf(year int) bool {
	for _, m := range p.Meetings.Of(0) {
		if m.Year != year {
			continue
		}
		for l := range p.Lines.All() {
			if slices.ContainsFunc(p.Budgets.Of(l.ID), func(b *Budget) bool { return b.Stage == Agreed && b.Year == year }) {
				return true
			}
			for _, i := range p.Indicators.Of(l.ID) {
				if slices.ContainsFunc(p.Targets.Of(i.ID), func(t *Target) bool { return t.Stage == Agreed && t.Year == year }) {
					return true
				}
			}
		}
	}
	return false
}

// NextTitle is the title of a meeting with another year in it.
func NextTitle(last *Meeting, year int) string {
	was, is := strconv.Itoa(last.Year), strconv.Itoa(year)
	switch {
	case strings.Contains(last.Title, was):
		return strings.ReplaceAll(last.Title, was, is)
	case last.Year == year:
		return last.Title
	default:
		return last.Title + " Tahun " + is
	}
}

// HasLines says whether a year has lines.
func (p *Plan) HasLines(year int) bool {
	for l := range p.Lines.All() {
		if l.Year == year {
			return true
		}
	}
	return false
}

// LinesBefore gives the last year before another one that has lines, 0 where none has.
func (p *Plan) LinesBefore(year int) (last int) {
	for l := range p.Lines.All() {
		if l.Year < year {
			last = max(last, l.Year)
		}
	}
	return last
}

// BelongsTo says whether something was said in a meeting: in one of its slots or, outside of all slots, after the one before was over and not after it was
// over itself where another one follows.
func (p *Plan) BelongsTo(m *Meeting, s Said) bool {
	if slot := p.Slots.Get(s.Slot); slot != nil {
		day := p.Days.Get(slot.Day)
		return day == nil || day.Meeting == m.ID
	}
	meetings := p.Meetings.Of(0)
	at := 0
	for at+1 < len(meetings) && p.ended(meetings[at], meetings[at+1]) < s.At {
		at++
	}
	return len(meetings) == 0 || meetings[at].ID == m.ID
}

// ended gives when a meeting was over that another one follows: when its last day was closed or, if that was later, its last papers were made final; of one
// that was never closed, when the next one begins.
func (p *Plan) ended(m, next *Meeting) (at Instant) {
	for _, d := range p.Days.Of(m.ID) {
		at = max(at, d.Closed)
	}
	for _, issue := range p.Issues.Of(m.ID) {
		at = max(at, issue.At)
	}
	if days := p.Days.Of(next.ID); at == 0 && len(days) > 0 {
		at = p.Zone().Instant(days[0].Date, 0) - 1
	}
	return at
}

// CorrectedIn says whether a correction was made in a meeting: not where it is one of figures of a year that another meeting is about, unless it was said in
// a slot.
func (p *Plan) CorrectedIn(m *Meeting, x *Correction) bool {
	return p.BelongsTo(m, x.Said) && (x.Slot != 0 || !p.ElsewhereSpoken(m, x.Year))
}

// ElsewhereSpoken says whether a year is what another meeting speaks about, and not the given one.
func (p *Plan) ElsewhereSpoken(m *Meeting, year int) bool {
	about := p.MeetingAbout(year)
	return about != nil && about.Year != m.Year
}

// MeetingAbout gives the last meeting about a year, nil where there is none.
func (p *Plan) MeetingAbout(year int) *Meeting {
	for _, m := range slices.Backward(p.Meetings.Of(0)) {
		if m.Year == year {
			return m
		}
	}
	return nil
}

// SpokenOf says whether a meeting gave a directive about an agency or corrected a figure of it.
func (p *Plan) SpokenOf(m *Meeting, agency ID) bool {
	return slices.ContainsFunc(p.Directives.Of(agency), func(d *Directive) bool { return p.BelongsTo(m, d.Said) }) ||
		slices.ContainsFunc(p.Corrections.Of(agency), func(x *Correction) bool { return p.CorrectedIn(m, x) })
}
