package reports

import (
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/reports/paper"
)

// Paragraph is a place of running text in a paper that the secretariat may give a wording of its own, see model.Redraft. Key names the place for good,
// Where names it for people. Source is what follows from the file, Text what is printed: the wording where it is Edited ("" leaves the paragraph out), else
// Source. Was is what the file said when the wording was given; the wording is Stale where that is no longer what it says. An Orphan is a wording whose
// place is gone: Source and Where are then those of the past, and nothing of it is printed.
type Paragraph struct {
	Key    string `json:"key"`
	Where  string `json:"where"`
	Source string `json:"source"`
	Text   string `json:"text"`
	Was    string `json:"was,omitempty"`
	Edited bool   `json:"edited"`
	Stale  bool   `json:"stale"`
	Orphan bool   `json:"orphan"`

	journalled bool // Source rests on the journal too
}

// Settled says whether nothing about the paragraph waits for a person.
func (x Paragraph) Settled() bool { return !x.Stale && !x.Orphan }

// wordings are the wordings that the secretariat gave to paragraphs of a meeting, and the paragraphs that a paper asked for, in its order.
type wordings struct {
	own   map[string]*model.Redraft
	asked []Paragraph
}

func newWordings(p *model.Plan, m *model.Meeting) *wordings {
	w := &wordings{own: map[string]*model.Redraft{}}
	for _, r := range p.Redrafts.Of(m.ID) {
		w.own[r.Paragraph] = r
	}
	return w
}

// paragraph gives what is printed at a place of running text whose words follow from the file: those, or the wording that they were given. Every paragraph
// of running text that can be edited asks here, once. Where the file says nothing there is no paragraph.
func (c *composer) paragraph(key, where, source string) string {
	return c.wordings.paragraph(Paragraph{Key: key, Where: where, Source: source})
}

// journalled is paragraph for words that follow from the journal too.
func (c *composer) journalled(key, where, source string) string {
	return c.wordings.paragraph(Paragraph{Key: key, Where: where, Source: source, journalled: true})
}

func (w *wordings) paragraph(x Paragraph) string {
	if x.Source == "" {
		return ""
	}
	x.Text = x.Source
	if r := w.own[x.Key]; r != nil {
		x.Text, x.Was, x.Edited, x.Stale = r.Text, r.Source, true, r.Source != x.Source
	}
	w.asked = append(w.asked, x)
	return x.Text
}

// running sets a paragraph with space under it; nothing where it was left out. An empty line begins a new one.
func running(text string, under float64) []paper.Block {
	blocks := prose(text)
	if len(blocks) == 0 {
		return nil
	}
	return append(blocks, paper.Space{Lines: under})
}

// prose sets a text as paragraphs, parted by its empty lines.
func prose(text string) (blocks []paper.Block) {
	for _, part := range strings.Split(text, "\n\n") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		if len(blocks) > 0 {
			blocks = append(blocks, paper.Space{Lines: 0.5})
		}
		blocks = append(blocks, paper.Paragraph{Runs: paper.Plain(part)})
	}
	return blocks
}

// numbered numbers the texts of a list from 1; those that were left out have no number.
func numbered(texts []string) paper.List {
	list := paper.List{}
	for _, text := range texts {
		if text != "" {
			list.Items = append(list.Items, numberedItem(len(list.Items)+1, text))
		}
	}
	return list
}

// key joins the parts of a paragraph's key.
func key(parts ...any) string {
	texts := make([]string, len(parts))
	for i, part := range parts {
		switch v := part.(type) {
		case model.ID:
			texts[i] = strconv.FormatInt(int64(v), 10)
		case int:
			texts[i] = strconv.Itoa(v)
		case int64:
			texts[i] = strconv.FormatInt(v, 10)
		case Kind:
			texts[i] = string(v)
		case model.Kind:
			texts[i] = string(v)
		case string:
			texts[i] = v
		}
	}
	return strings.Join(texts, "/")
}

// Editable says whether papers of a kind hold paragraphs that can be edited.
func (k Kind) Editable() bool { return k == KindMinutes || k == KindNotula || k == KindExtract }

// Paragraphs gives the paragraphs of running text of the paper that is asked for, in its order, and after them the wordings of its kind whose places are
// gone. An extract has the paragraphs of the notula that it shows: a wording there is one in both. Papers of other kinds have none. It refuses what
// Document refuses, but for a final version of other data.
func (r Request) Paragraphs(p *model.Plan) ([]Paragraph, error) {
	if p.Region() == nil {
		return nil, errNoRegion()
	}
	list, err := r.asked(p)
	if err != nil || !r.Kind.Editable() {
		return nil, err
	}
	known := list
	if r.Kind == KindNotula {
		if known, err = r.wholeNotula(p); err != nil {
			return nil, err
		}
	}
	return append(list, r.orphans(p, known)...), nil
}

// FindParagraph gives a paragraph by its key, whichever paper it is in; a wording whose place is gone is found too. Of the options what the journal tells
// is read. It refuses a key that no paragraph has.
func FindParagraph(p *model.Plan, o NotulaOptions, key string) (Paragraph, error) {
	r := paperOf(key)
	o.Day = 0
	r.NotulaOptions = o
	if p.Region() != nil {
		list := r.everyPlace(p)
		for _, x := range append(list, r.orphans(p, list)...) {
			if x.Key == key {
				return x, nil
			}
		}
	}
	return Paragraph{}, model.Errorf(model.NotFound, "Lihat kuncinya dengan paragraphs BERKAS --kind JENIS.", "Tidak ada paragraf dengan kunci %q.", key)
}

// Reword gives the act that gives a paragraph a wording, "" to leave it out; what the file says takes the wording back. It refuses a place that is gone.
func (x Paragraph) Reword(text string) (model.Act, error) {
	if x.Orphan {
		return nil, model.Errorf(model.NotFound, "Salin suntingannya ke paragraf lain, lalu kembalikan yang ini.", "Paragraf itu tidak ada lagi di naskah.")
	}
	return model.Redact{Paragraph: x.Key, Source: x.Source, Text: text}, nil
}

// asked gives the paragraphs that the composer of the paper asks for.
func (r Request) asked(p *model.Plan) ([]Paragraph, error) {
	switch r.Kind {
	case KindMinutes:
		c := newComposer(p, meetingOf(p, r.words(p)), r.Options, "")
		c.body()
		return c.wordings.asked, nil
	case KindNotula:
		days, err := notulaDays(p, p.CurrentMeeting(), r.Day)
		if err != nil {
			return nil, err
		}
		n := newNotula(newComposer(p, p.CurrentMeeting(), r.Options, ""), r.NotulaOptions)
		n.course(days)
		return n.wordings.asked, nil
	case KindExtract:
		a := p.Agencies.Get(r.Agency)
		if a == nil {
			return nil, errNoAgency()
		}
		e := newExtract(newComposer(p, meetingOf(p, r.words(p)), r.Options, ""), a, r.NotulaOptions)
		e.front()
		return e.wordings.asked, nil
	default:
		return nil, nil
	}
}

// wholeNotula gives the paragraphs of the notulas of all days, whichever is asked for.
func (r Request) wholeNotula(p *model.Plan) ([]Paragraph, error) {
	var all []Paragraph
	for r.Day = range len(p.Days.Of(p.CurrentMeeting().ID)) + 1 {
		list, err := r.asked(p)
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
	}
	return all, nil
}

// orphans gives the wordings that belong to the paper that is asked for and have no place among its paragraphs.
func (r Request) orphans(p *model.Plan, known []Paragraph) (list []Paragraph) {
	places := map[string]bool{}
	for _, x := range known {
		places[x.Key] = true
	}
	w := r.words(p).Places
	for _, own := range p.Redrafts.Of(meetingOf(p, r.words(p)).ID) {
		if r.owns(p, own.Paragraph) && !places[own.Paragraph] {
			list = append(list, Paragraph{Key: own.Paragraph, Where: w.Gone, Source: own.Source, Was: own.Source, Text: own.Text, Edited: true, Orphan: true})
		}
	}
	return list
}

// owns says whether a wording is of the paper that is asked for. The minutes own those of no known kind too, an extract those of agencies that are gone:
// so that each is listed somewhere.
func (r Request) owns(p *model.Plan, paragraph string) bool {
	kind, rest, _ := strings.Cut(paragraph, "/")
	if r.Kind != KindExtract || kind != string(KindExtract) {
		known := slices.Contains([]Kind{KindNotula, KindExtract}, Kind(kind))
		return kind == string(r.Kind) || r.Kind == KindMinutes && !known
	}
	agency, _, _ := strings.Cut(rest, "/")
	id, err := strconv.ParseInt(agency, 10, 64)
	return err != nil || model.ID(id) == r.Agency || p.Agencies.Get(model.ID(id)) == nil
}
