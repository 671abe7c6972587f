package reports

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/priority"
	"benangmerah/reports/paper"
)

// Kind names a kind of paper, as verbs and file names call it.
type Kind string

// The kinds.
const (
	KindMinutes    Kind = "berita-acara"
	KindNotula     Kind = "notula"
	KindExtract    Kind = "petikan"
	KindAttendance Kind = "daftar-hadir"
	KindDirectives Kind = "lembar-arahan"
	KindSchedule   Kind = "acara"
	KindPriorities Kind = "daftar-prioritas"
	KindChanges    Kind = "daftar-perubahan"
)

// Kinds lists the kinds in the order in which they are offered.
func Kinds() []Kind {
	return []Kind{KindMinutes, KindNotula, KindExtract, KindAttendance, KindDirectives, KindSchedule, KindPriorities, KindChanges}
}

// Offered lists the kinds that there is something to write of: that of rankings only where one can be shown, that of changes only after a first version.
func Offered(p *model.Plan) []Kind {
	kinds := Kinds()
	if !slices.ContainsFunc(p.Rankings.Of(0), func(r *model.Ranking) bool { return shownRanking(p, r.ID) }) {
		kinds = slices.DeleteFunc(kinds, func(k Kind) bool { return k == KindPriorities })
	}
	if !changed(p) {
		kinds = slices.DeleteFunc(kinds, func(k Kind) bool { return k == KindChanges })
	}
	return kinds
}

// changed says whether there is something after the first version that can be compared with it: another version, or the draft of one.
func changed(p *model.Plan) bool {
	m := p.CurrentMeeting()
	if m == nil {
		return false
	}
	issues := p.Issues.Of(m.ID)
	return len(issues) > 1 || len(issues) == 1 && p.Standing(m.ID) == nil
}

// shownRanking says whether a ranking may be seen, see priority.Sheet.Shown.
func shownRanking(p *model.Plan, ranking model.ID) bool {
	s, ok := priority.Read(p, ranking)
	if !ok {
		return false
	}
	_, _, err := s.Shown()
	return err == nil
}

// ByDay says whether papers of a kind may be about one day of the meeting.
func (k Kind) ByDay() bool { return k == KindNotula || k == KindAttendance }

// ByAgency says whether papers of a kind may be about one agency; an extract always is.
func (k Kind) ByAgency() bool { return k == KindExtract || k == KindDirectives }

// Sealed says whether papers of a kind belong to a version of the minutes: they are drafts until there is one that stands. The others are sheets to work with.
func (k Kind) Sealed() bool { return k != KindAttendance && k != KindSchedule }

// Request asks for a paper. Day counts only where the kind is ByDay, Agency where it is ByAgency, Ranking where it is KindPriorities: 0 is the first that may
// be seen.
type Request struct {
	Kind    Kind
	Agency  model.ID
	Ranking model.ID
	Against int     // the version that a list of changes begins with
	Earlier Edition // that version
	Form    int     // version of the form of its data, CanonicalVersion where 0
	NotulaOptions
}

// form is the version of the form in which the data of the paper are written.
func (r Request) form() int { return cmp.Or(r.Form, CanonicalVersion) }

// For asks for a paper of a kind that needs no more than options.
func (o Options) For(kind Kind) Request {
	return Request{Kind: kind, NotulaOptions: NotulaOptions{Options: o}}
}

// Document composes the paper that is asked for, with its data as an attachment.
func (r Request) Document(p *model.Plan) (paper.Document, error) {
	doc, err := r.compose(p)
	if err != nil {
		return doc, err
	}
	return r.attached(p, doc)
}

func (r Request) compose(p *model.Plan) (paper.Document, error) {
	switch r.Kind {
	case KindMinutes:
		return Minutes(p, r.Options)
	case KindNotula:
		return Notula(p, p.CurrentMeeting(), r.NotulaOptions)
	case KindExtract:
		return Extract(p, r.Agency, r.NotulaOptions)
	case KindAttendance:
		return Attendance(p, r.Day, r.Options)
	case KindDirectives:
		return DirectiveSheet(p, r.Agency, r.Options)
	case KindSchedule:
		return Schedule(p, r.Options)
	case KindPriorities:
		return Priorities(p, r.ranking(p), r.Options)
	case KindChanges:
		if r.Earlier.Plan == nil {
			return paper.Document{}, model.Errorf(model.Conflict, "Sahkan versi pertama dahulu.", "Belum ada versi sebelumnya untuk dibandingkan.")
		}
		return Changes(r.Earlier, Edition{Plan: p, Final: r.Final}, r.Options)
	default:
		return paper.Document{}, model.Invalidf("Pilih salah satu jenis naskah.", "Jenis naskah %q tidak dikenal.", string(r.Kind))
	}
}

// ranking is the ranking that is asked for, 0 for none.
func (r Request) ranking(p *model.Plan) model.ID {
	if r.Kind != KindPriorities || r.Ranking != 0 {
		return r.Ranking
	}
	for _, k := range p.Rankings.Of(0) {
		if shownRanking(p, k.ID) {
			return k.ID
		}
	}
	return 0
}

// Write writes the paper as PDF and gives the number of its pages. progress, where not nil, is told how much is laid out; nothing is written after the context
// was cancelled by then.
func (r Request) Write(ctx context.Context, w io.Writer, p *model.Plan, progress func(done, total int)) (pages int, err error) {
	doc, err := r.Document(p)
	if err != nil {
		return 0, err
	}
	return write(ctx, w, doc, progress)
}

// FileName gives the name of the PDF, safe on every system.
func (r Request) FileName(p *model.Plan) string {
	name := string(r.Kind)
	if k := p.Rankings.Get(r.ranking(p)); k != nil && k.Order > 1 {
		name += fmt.Sprintf("-%d", k.Order)
	}
	if p.Region() != nil {
		name += fmt.Sprintf("-%d", meetingOf(p, r.words(p)).Year)
	}
	if a := p.Agencies.Get(r.Agency); a != nil && r.Kind.ByAgency() {
		name += "-" + SafeName(a.Label())
	}
	if r.Kind == KindChanges {
		name += fmt.Sprintf("-dari-versi-%d", r.Against)
	}
	if r.Day != 0 && r.Kind.ByDay() {
		name += fmt.Sprintf("-hari-%d", r.Day)
	}
	switch {
	case !r.Kind.Sealed():
	case r.Final != nil:
		name += fmt.Sprintf("-versi-%d", r.Final.Version)
	default:
		name += "-rancangan"
	}
	if r.Public {
		name += "-publik"
	}
	return name + ".pdf"
}

// longestFileName is how many letters of a name go into that of a file.
const longestFileName = 60

// SafeName gives a name as a part of a file's name on every system: small letters and digits, with single hyphens for anything else.
func SafeName(name string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(name) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() >= longestFileName {
			break
		}
	}
	return strings.Trim(b.String(), "-")
}
