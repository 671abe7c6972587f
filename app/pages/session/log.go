package session

import (
	"cmp"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// record is one line of what was said and decided.
type record struct {
	id   model.ID
	at   model.Instant
	kind text.Sentence
	text string
	who  string
}

// mostRecords is how many records are listed; older ones are counted. The papers have all of them.
const mostRecords = 60

// found is a record that was found but not yet put into words.
type found struct {
	id   model.ID
	at   model.Instant
	read func() record
}

// records gives the newest of what a slot has on record, newest first, and how many older ones there are.
func (p *Page) records(slot *model.Slot) (list []record, older int) {
	if slot == nil {
		return nil, 0
	}
	all := slices.Concat(p.corrections(slot.ID), p.decisions(slot.ID), p.notes(slot.ID), p.directives(slot.ID), p.claims(slot.ID))
	slices.SortFunc(all, func(a, b found) int { return cmp.Or(cmp.Compare(b.at, a.at), cmp.Compare(b.id, a.id)) })
	newest := all[:min(len(all), mostRecords)]
	for _, f := range newest {
		list = append(list, f.read())
	}
	return list, len(all) - len(newest)
}

func (p *Page) corrections(slot model.ID) (list []found) {
	for c := range p.plan().Corrections.All() {
		if c.Slot == slot {
			list = append(list, found{c.ID, c.At, func() record {
				return record{c.ID, c.At, text.SessionLogCorrection, p.correctionText(c), joined(c.Speaker, quoted(c.Reason))}
			}})
		}
	}
	return list
}

// correctionText says what was corrected, from what to what.
func (p *Page) correctionText(c *model.Correction) string {
	name := ""
	if l := p.plan().Lines.Get(c.Line); l != nil {
		name = brief(l.Name)
	}
	if c.Field == model.FieldTarget {
		if i := p.plan().Indicators.Get(c.Indicator); i != nil {
			name = brief(i.Text)
		}
		return p.say(text.SessionLogChange, name, orDash(c.OldText), orDash(c.NewText))
	}
	if f := p.plan().Funds.Get(c.Fund); f != nil && len(p.plan().Budgets.Of(c.Line)) > 2 {
		name += ", " + f.Name
	}
	return p.say(text.SessionLogChange, name, p.amount(c.OldAmount), p.amount(c.NewAmount))
}

func (p *Page) decisions(slot model.ID) (list []found) {
	for d := range p.plan().Decisions.All() {
		if d.Slot == slot {
			list = append(list, found{d.ID, d.At, func() record { return p.decisionRecord(d) }})
		}
	}
	return list
}

func (p *Page) decisionRecord(d *model.Decision) record {
	what := p.agencyLabel(d.Agency)
	if l := p.plan().Lines.Get(d.Line); l != nil {
		what = brief(l.Name)
	}
	return record{d.ID, d.At, verdictWords[d.Verdict], what, joined(d.Speaker, quoted(d.Reason))}
}

var verdictWords = map[model.Verdict]text.Sentence{
	model.Accepted: text.SessionLogAccepted, model.AcceptedFixing: text.SessionLogFixing,
	model.Deferred: text.SessionLogDeferred, model.Rejected: text.SessionLogRejected,
}

func (p *Page) notes(slot model.ID) (list []found) {
	for n := range p.plan().Notes.All() {
		if n.Slot == slot {
			list = append(list, found{n.ID, n.At, func() record { return record{n.ID, n.At, text.SessionNote, n.Text, n.Speaker} }})
		}
	}
	return list
}

func (p *Page) directives(slot model.ID) (list []found) {
	for d := range p.plan().Directives.All() {
		if d.Slot == slot {
			list = append(list, found{d.ID, d.At, func() record { return p.directiveRecord(d) }})
		}
	}
	return list
}

func (p *Page) directiveRecord(d *model.Directive) record {
	due := ""
	if d.Due != "" {
		due = p.say(text.SessionLogDue, locale.FormatDate(d.Due, p.desk.Language()))
	}
	return record{d.ID, d.At, text.SessionDirective, d.Text, joined(d.Owner, due)}
}

func (p *Page) claims(slot model.ID) (list []found) {
	for c := range p.plan().Claims.All() {
		if c.Slot == slot {
			list = append(list, found{c.ID, c.At, func() record { return p.claimRecord(c) }})
		}
	}
	return list
}

func (p *Page) claimRecord(c *model.Claim) record {
	source := c.Source
	if source == "" {
		source = p.say(text.SessionNoData)
	}
	return record{c.ID, c.At, text.SessionClaim, joined(quoted(c.Text), c.Value), joined(source, c.Speaker)}
}

func (p *Page) agencyLabel(id model.ID) string {
	if a := p.plan().Agencies.Get(id); a != nil {
		return a.Label()
	}
	return ""
}

// briefLength is how many characters of a name are enough to know it by.
const briefLength = 48

func brief(name string) string {
	letters := []rune(name)
	if len(letters) <= briefLength {
		return name
	}
	cut := string(letters[:briefLength])
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = cut[:i]
	}
	return cut + " …"
}

func orDash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return "“" + s + "”"
}

// joined sets what is not empty side by side.
func joined(words ...string) string {
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " · ")
}

// log shows the records of a slot. A line that stays is not made again.
type log struct {
	page    *Page
	title   *parts.Text
	list    *fyne.Container
	empty   *parts.Text
	lines   map[record]fyne.CanvasObject
	shown   []record
	older   int
	content *container.Scroll
}

func newLog(p *Page) *log {
	l := &log{page: p, title: parts.NewCaption(""), lines: map[record]fyne.CanvasObject{}}
	l.title.Cut()
	l.empty = parts.NewText(p.say(text.SessionLogEmpty), look.Control, parts.Muted).Wrap()
	l.list = container.New(&lines{})
	l.content = container.NewVScroll(l.list)
	l.content.SetMinSize(fyne.NewSize(0, 90))
	return l
}

// slot is the slot whose records are shown: the one looked at once it has begun, else the one being held.
func (l *log) slot() *model.Slot {
	if s := l.page.slot(); s != nil && s.State() != model.Waiting {
		return s
	}
	return l.page.running()
}

// show shows the records that there are now.
func (l *log) show() {
	slot := l.slot()
	l.showTitle(slot)
	records, older := l.page.records(slot)
	if len(l.list.Objects) > 0 && older == l.older && slices.Equal(records, l.shown) {
		return
	}
	kept := map[record]fyne.CanvasObject{}
	objects := make([]fyne.CanvasObject, 0, len(records)+1)
	for _, r := range records {
		line, ok := l.lines[r]
		if !ok {
			line = l.line(r)
		}
		kept[r] = line
		objects = append(objects, line)
	}
	switch {
	case len(records) == 0:
		objects = append(objects, l.empty)
	case older > 0:
		objects = append(objects, parts.NewText(l.page.say(text.SessionLogOlder, older), look.Small, parts.Muted).Wrap())
	}
	l.older = older
	l.lines, l.shown, l.list.Objects = kept, records, objects
	l.arrange()
}

// arrange places the lines. Refreshing the scroll would paint every line anew; that is needed only where it was not scrolling before.
func (l *log) arrange() {
	place, height := l.content.Size(), l.list.MinSize().Height
	if l.content.Offset.Y > 0 || height <= place.Height || l.list.Size().Height <= place.Height {
		l.content.Offset = fyne.Position{}
		l.content.Refresh()
		return
	}
	size := fyne.NewSize(place.Width, height)
	l.list.Resize(size)
	l.list.Layout.Layout(l.list.Objects, size)
	canvas.Refresh(l.list)
}

// forget makes every line anew at the next time, in the colours and sizes that hold then.
func (l *log) forget() {
	clear(l.lines)
	l.shown, l.list.Objects = nil, nil
}

func (l *log) showTitle(slot *model.Slot) {
	p := l.page
	if slot == nil || slot == p.running() {
		l.title.Set(p.say(text.SessionLog))
		return
	}
	l.title.Set(p.say(text.SessionLogOf, p.shortLabel(slot)))
}

func (l *log) line(r record) fyne.CanvasObject {
	p := l.page
	time := parts.NewText(p.clock(r.at), look.Small, parts.Muted)
	style := widget.RichTextStyle{Inline: true, SizeName: look.Control, ColorName: look.Ink}
	bold := style
	bold.TextStyle.Bold = true
	words := widget.NewRichText(
		&widget.TextSegment{Text: p.say(r.kind) + " ", Style: bold},
		&widget.TextSegment{Text: r.text, Style: style},
	)
	words.Wrapping = fyne.TextWrapWord
	body := container.New(&pile{}, container.New(unpadded{}, words))
	if r.who != "" {
		body.Add(parts.NewText(r.who, look.Small, parts.Muted).Wrap())
	}
	row := container.New(&beside{width: time.MinSize().Width + look.Step}, time, body)
	return container.New(&pile{gap: 5}, row, container.New(&hairline{}, parts.NewSurface(look.Hairline)))
}
