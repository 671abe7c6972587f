package reports

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// Letters are the letters in which the actors of an intake get the answers to all their proposals, one letter an actor, in the order of their names. They
// look as the papers of the plan do. Until the intake is concluded they are drafts.
type Letters struct {
	*composer
	intake *model.Intake
	say    ReplyWording
	actors []*model.Actor
	of     map[model.ID][]*model.Submission
	next   map[model.ID]*model.Intake // by the proposal that was carried into it
}

// Replies gives the letters of an intake, or, where actors are named, those of them that proposed something. It refuses an intake in which nothing, or by
// them nothing, was proposed. Final of the options does not count.
func Replies(p *model.Plan, intake model.ID, actors []model.ID, o Options) (*Letters, error) {
	in := p.Intakes.Get(intake)
	switch {
	case p.Region() == nil:
		return nil, errNoRegion()
	case in == nil:
		return nil, model.Errorf(model.NotFound, "Muat ulang halaman, lalu ulangi.", "Penjaringan itu tidak ada lagi di berkas.")
	}
	o.Final = nil
	c, err := compose(p, meetingOf(p, o.words(p)), o)
	if err != nil {
		return nil, err
	}
	l := &Letters{composer: c, intake: in, say: c.words.Replies, of: map[model.ID][]*model.Submission{}, next: map[model.ID]*model.Intake{}}
	wanted := map[model.ID]bool{}
	for _, id := range actors {
		wanted[id] = true
	}
	for _, s := range p.Submissions.Of(intake) {
		if len(wanted) == 0 || wanted[s.Actor] {
			l.of[s.Actor] = append(l.of[s.Actor], s)
		}
	}
	for _, a := range p.Actors.Of(0) {
		if len(l.of[a.ID]) > 0 {
			l.actors = append(l.actors, a)
		}
	}
	if len(l.actors) == 0 {
		return nil, model.Errorf(model.Conflict, "Catat usulannya dahulu.", "Tidak ada usulan yang dapat dijawab di penjaringan %s.", in.Theme)
	}
	l.carried()
	return l, nil
}

// carried finds which proposals a later intake goes on with.
func (l *Letters) carried() {
	for _, in := range l.plan.Intakes.Of(0) {
		if in.Carries != l.intake.ID {
			continue
		}
		for _, s := range l.plan.Submissions.Of(in.ID) {
			if s.Carried != 0 {
				l.next[s.Carried] = in
			}
		}
	}
}

// Len is the number of letters.
func (l *Letters) Len() int { return len(l.actors) }

// Actor gives whom the n-th letter is to.
func (l *Letters) Actor(n int) *model.Actor { return l.actors[n] }

// FileName gives the name of the PDF with all letters, safe on every system.
func (l *Letters) FileName() string {
	name := "surat-jawaban-" + SafeName(l.intake.Theme) + "-" + strconv.Itoa(l.intake.Year)
	if l.intake.Concluded == 0 {
		name += "-rancangan"
	}
	return name + ".pdf"
}

// NameOf gives the name of the PDF with the n-th letter.
func (l *Letters) NameOf(n int) string {
	return fmt.Sprintf("%04d-%s.pdf", n+1, or(SafeName(l.actors[n].Name), "pelaku"))
}

// Document gives all letters as one paper, each from a new page.
func (l *Letters) Document() paper.Document {
	sections := make([]paper.Section, len(l.actors))
	for i, a := range l.actors {
		sections[i] = paper.Section{Apart: true, Blocks: append([]paper.Block{paper.Bookmark{Title: a.Name}}, l.letter(a)...)}
	}
	return l.document(sections...)
}

// Letter gives the n-th letter as a paper of its own.
func (l *Letters) Letter(n int) paper.Document {
	return l.document(paper.Section{Apart: true, Blocks: l.letter(l.actors[n])})
}

func (l *Letters) document(sections ...paper.Section) paper.Document {
	doc := paper.Document{Info: l.info(l.fill(l.say.Title), l.date()), Paper: l.options.Paper, Sections: sections, Footer: paper.Footer{Left: l.fill(l.say.SubjectIs), Right: l.words.Page}}
	if l.intake.Concluded == 0 {
		doc.Draft = l.words.Draft
	}
	return l.shaped(doc)
}

// date is the day on which the intake was concluded, "" before.
func (l *Letters) date() model.Date {
	if l.intake.Concluded == 0 {
		return ""
	}
	return l.plan.Zone().Date(l.intake.Concluded)
}

// fill fills in what is said of the intake.
func (l *Letters) fill(template string, pairs ...string) string {
	return fill(template, append(pairs, "theme", l.intake.Theme, "year", strconv.Itoa(l.intake.Year))...)
}

func (l *Letters) letter(a *model.Actor) []paper.Block {
	date := or(locale.FormatDate(l.date(), locale.Indonesian), blank)
	to := []paper.Block{left(fill(l.say.To, "actor", a.Name))}
	if place := joinedPlace(a); place != "" {
		to = append(to, left(fill(l.say.ToPlace, "place", place)))
	}
	blocks := []paper.Block{
		l.letterhead(),
		paper.Space{Lines: 1},
		paper.Paragraph{Runs: paper.Plain(fill(l.say.Dated, "place", or(l.region.Place, l.region.Name), "date", date)), Align: paper.Right},
		paper.Definitions{Rows: []paper.Definition{row(l.say.Number, blank), row(l.say.Subject, l.fill(l.say.SubjectIs))}},
		paper.Space{Lines: 1},
	}
	blocks = append(append(blocks, to...), paper.Space{Lines: 1})
	blocks = append(append(blocks, running(l.fill(l.say.Opening), 0.5)...), l.answers(l.of[a.ID]), paper.Space{Lines: 0.5})
	return append(blocks, paper.Together{Blocks: append(running(l.fill(l.say.Closing), 1), l.signed())})
}

func left(text string) paper.Block {
	return paper.Paragraph{Runs: paper.Plain(text), Align: paper.Left}
}

func joinedPlace(a *model.Actor) string {
	var list []string
	for _, text := range []string{a.Village, a.District} {
		if text != "" {
			list = append(list, text)
		}
	}
	return strings.Join(list, ", ")
}

// answers is the table of an actor's proposals with the answer to each.
func (l *Letters) answers(list []*model.Submission) paper.Block {
	t := paper.Table{
		Columns: []paper.Column{{Width: 12, Align: paper.Center}, {Weight: 5}, {Width: 30, Align: paper.Right}, {Width: 27}, {Weight: 5}},
		Head:    [][]paper.Cell{cells(l.words.Columns.No, l.say.Proposal, l.say.Asked, l.say.Answer, l.words.Columns.Remark)},
	}
	for _, s := range list {
		asked := "–"
		if s.Amount > 0 {
			asked = locale.FormatTable(s.Amount, locale.Indonesian, 0)
		}
		t.Rows = append(t.Rows, paper.Row{Cells: cells(strconv.Itoa(s.Number), l.proposed(s), asked, l.say.States[l.plan.Stands(s).State], l.remark(s))})
	}
	return t
}

// proposed says what is wanted, and how much of it.
func (l *Letters) proposed(s *model.Submission) string {
	what := fill(l.say.What, "help", l.plan.HelpKinds.Get(s.Help).Name, "text", s.Text)
	if quantity := strings.TrimSpace(s.Quantity + " " + s.Unit); s.Quantity != "" {
		return fill(l.say.Much, "what", what, "quantity", quantity)
	}
	return what
}

// remark is the answer itself: the reason, or what it costs, when it is done and by whom.
func (l *Letters) remark(s *model.Submission) string {
	stands := l.plan.Stands(s)
	var list []string
	if stands != s {
		list = append(list, fill(l.say.Joined, "number", strconv.Itoa(stands.Number)))
	}
	if stands.Reason != "" {
		list = append(list, sentence(stands.Reason))
	}
	if stands.State.Taken() {
		list = append(list, l.taken(stands)...)
	}
	if in := l.next[s.ID]; in != nil {
		list = append(list, fill(l.say.Goes, "theme", in.Theme, "year", strconv.Itoa(in.Year)))
	}
	return strings.Join(list, " ")
}

// sentence begins a text with a capital and ends it with a full stop where it has no end.
func sentence(text string) string {
	letters := []rune(text)
	letters[0] = unicode.ToUpper(letters[0])
	text = string(letters)
	if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "!") || strings.HasSuffix(text, "?") {
		return text
	}
	return text + "."
}

func (l *Letters) taken(s *model.Submission) (list []string) {
	if s.Cost > 0 {
		list = append(list, fill(l.say.Cost, "cost", locale.FormatMoney(s.Cost, locale.Indonesian)))
	}
	list = append(list, fill(l.say.Done, "year", strconv.Itoa(s.Year)))
	agency := s.Agency
	line := l.plan.Lines.Get(s.Line)
	if line != nil {
		agency = line.Agency
	}
	if name := l.agencyName(agency); name != "" {
		list = append(list, fill(l.say.DoneBy, "agency", name))
	}
	if line != nil {
		list = append(list, fill(l.say.Line, "line", line.Code+" "+line.Name))
	}
	return list
}

// signed is the place of the signature: the secretary on behalf of the chair, else the chair.
func (l *Letters) signed() paper.Block {
	if o := l.official(model.Knowing); o != nil {
		return paper.Signatures{Right: l.sign(o, fill(l.say.OnBehalf, "chair", l.chairTitle()))}
	}
	if o := l.official(model.Chair); o != nil {
		return paper.Signatures{Right: l.sign(o)}
	}
	return paper.Signatures{Right: l.unsigned(l.words.Chair)}
}

// Write writes all letters as one PDF and gives the number of its pages; it is like Request.Write otherwise.
func (l *Letters) Write(ctx context.Context, w io.Writer, progress func(done, total int)) (pages int, err error) {
	return write(ctx, w, l.Document(), progress)
}

// WriteOne writes the n-th letter as a PDF of its own and gives the number of its pages.
func (l *Letters) WriteOne(ctx context.Context, w io.Writer, n int) (pages int, err error) {
	return write(ctx, w, l.Letter(n), nil)
}
