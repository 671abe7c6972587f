package reports

import (
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// Extract gives the petikan for one agency: its part of the berita acara and of the notula. Its numbers of directives and corrections are those of the whole.
// It refuses an agency that the plan does not have; otherwise it is like Minutes.
func Extract(p *model.Plan, agency model.ID, o NotulaOptions) (paper.Document, error) {
	a := p.Agencies.Get(agency)
	switch {
	case p.Region() == nil:
		return paper.Document{}, errNoRegion()
	case a == nil:
		return paper.Document{}, errNoAgency()
	}
	c, err := compose(p, meetingOf(p, o.words(p)), o.Options)
	if err != nil {
		return paper.Document{}, err
	}
	e := newExtract(c, a, o)
	return c.meetingPaper(c.info(fill(e.sheet.ExtractTitle, "agency", a.Name), c.lastDay()), e.extracted()...), nil
}

func errNoAgency() error {
	return model.Errorf(model.NotFound, "Muat ulang halaman, lalu ulangi.", "Perangkat daerah itu tidak ada lagi di berkas.")
}

// extract composes the extract for an agency.
type extract struct {
	*notula
	agency *model.Agency
	sheet  SheetWording
}

func newExtract(c *composer, a *model.Agency, o NotulaOptions) *extract {
	c.only = a.ID
	return &extract{notula: newNotula(c, o), agency: a, sheet: c.words.Sheets}
}

// front is the first part: what the extract is of, the agency in figures, and how it was heard.
func (e *extract) front() []paper.Block {
	blocks := []paper.Block{
		paper.Bookmark{Title: e.sheet.Extract},
		e.letterhead(),
		paper.Space{Lines: 1},
		paper.Title{Lines: []paper.Line{
			{Text: e.sheet.Extract, Bold: true}, {Text: e.subject(), Bold: true}, {Text: fill(e.words.Number, "number", e.composer.number())},
		}},
		paper.Space{Lines: 1},
	}
	at, opening := e.words.Places, fill(e.sheet.ExtractOf, "agency", e.agency.Name, "title", e.meeting.Title, "number", e.composer.number())
	blocks = append(blocks, running(e.paragraph(key(KindExtract, e.agency.ID, "pembukaan"), at.ExtractOpening, opening), 0.5)...)
	blocks = append(append(blocks, e.figures(), paper.Space{Lines: 1}), e.course()...)
	closing := running(e.paragraph(key(KindExtract, e.agency.ID, "penutup"), at.ExtractClosing, e.sheet.ExtractClosing), 1)
	return append(blocks, paper.Together{Blocks: append(closing, e.trueCopy())})
}

// figures are the agency's part in a few rows.
func (e *extract) figures() paper.Block {
	rows := []paper.Definition{row(e.sheet.Agency, e.agency.Name), row(e.sheet.Heard, e.times())}
	agreed, open := e.sheet.NoAgreed, e.words.None
	for _, a := range e.agreements {
		if a.Agency.ID != e.agency.ID {
			continue
		}
		if len(a.Agreed) > 0 {
			agreed = e.money(a.Before, a.After)
		}
		if len(a.Open) > 0 {
			open = locale.FormatMoney(a.OpenBefore.Amount, locale.Indonesian)
		}
	}
	return paper.Definitions{Rows: append(rows,
		row(e.sheet.Agreed, agreed), row(e.sheet.Open, open),
		row(e.sheet.Directives, e.count(len(directivesOf(e.plan, e.meeting, e.agency.ID)))),
		row(e.sheet.Corrections, e.count(len(correctionsOf(e.plan, e.meeting, e.agency.ID)))),
	)}
}

func (e *extract) money(before, after model.Figure) string {
	total := locale.FormatMoney(after.Amount, locale.Indonesian)
	return total + " (" + locale.MoneyWords(after.Amount, locale.Indonesian) + "), " + e.change(after.Amount-before.Amount)
}

func (e *extract) count(n int) string {
	if n == 0 {
		return e.words.None
	}
	return fill(e.sheet.Count, "n", grouped(n))
}

// slots gives the slots of the agency that have begun.
func (e *extract) slots() (list []*model.Slot) {
	for _, s := range e.plan.MeetingSlots(e.meeting.ID) {
		if s.Agency == e.agency.ID && s.State() != model.Waiting {
			list = append(list, s)
		}
	}
	return list
}

// times says when the agency was heard.
func (e *extract) times() string {
	var list []string
	for _, s := range e.slots() {
		template := e.sheet.HeardAt
		if s.State() == model.Running {
			template = e.sheet.HeardSince
		}
		list = append(list, fill(template, "date", e.dayDate(s.Day), "held", e.spanOf(s), "from", e.hour(s.Began), "zone", e.zone.String()))
	}
	return or(strings.Join(list, "; "), e.sheet.NotHeard)
}

// course is the agency's part of the notula.
func (e *extract) course() []paper.Block {
	slots := e.slots()
	if len(slots) == 0 {
		return nil
	}
	blocks := []paper.Block{paper.Bookmark{Title: e.sheet.Course}, paper.Title{Lines: []paper.Line{{Text: e.sheet.Course, Bold: true}}}, paper.Space{Lines: 0.5}}
	for i, s := range slots {
		blocks = append(blocks, e.slot(s, strconv.Itoa(i+1))...)
	}
	return blocks
}

// extracted is the front, and the agency's part of the annexes that are about agencies in the order of the berita acara: what was agreed in a section of its
// own, the others behind one another.
func (e *extract) extracted() []paper.Section {
	list, begun := []paper.Section{{Blocks: e.front()}}, false
	for _, p := range e.parts {
		switch {
		case p == PartAttendance || p == PartPriorities:
		case p == PartAgreed || !begun:
			list = append(list, paper.Section{Landscape: true, Blocks: e.part(p)})
			begun = p != PartAgreed
		default:
			last := &list[len(list)-1]
			last.Blocks = append(append(last.Blocks, paper.Space{Lines: 1}), e.part(p)...)
		}
	}
	last := &list[len(list)-1]
	last.Blocks = append(last.Blocks, e.seal()...)
	return list
}

func (e *extract) trueCopy() paper.Block {
	dated := e.dated(e.lastDay())
	s := paper.Signatures{Right: e.unsigned(dated, e.sheet.TrueCopy, e.sheet.Copyists)}
	if secretary := e.official(model.Secretary); secretary != nil {
		s.Right = e.sign(secretary, dated, e.sheet.TrueCopy)
	}
	return s
}
