// Package reports says what the papers say: from a plan and a meeting to document trees. How a tree becomes pages is package paper's, how pages become
// a PDF package pdf's.
package reports

import (
	"strconv"
	"strings"
	"time"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// Options are the choices for one paper. The zero value is a draft in the form and the wording of the plan.
type Options struct {
	Paper   paper.Size // that of the plan's form where zero
	Wording *Wording   // that of the plan where nil
	Final   *model.Issue
	Public  bool   // without NIP
	Digest  string // of the plan, see model.Plan.Digest, where many papers are composed of one; it is worked out where it is empty
}

// Minutes gives the berita acara kesepakatan of the plan's current meeting with all its annexes. Where there is no meeting yet it gives the one that the
// plan year would have, with dots for what is not known. A paper without Options.Final is a draft; with it, the plan must be what that version was made
// of. The same plan and options always give the same tree.
func Minutes(p *model.Plan, o Options) (paper.Document, error) {
	c, err := begin(p, o)
	if err != nil {
		return paper.Document{}, err
	}
	doc := c.meetingPaper(c.info(c.words.Title, c.lastDay()), c.sections()...)
	last := &doc.Sections[len(doc.Sections)-1]
	last.Blocks = append(last.Blocks, c.seal()...)
	return doc, nil
}

func errNoRegion() error {
	return model.Errorf(model.Conflict, "Buat berkas dengan nama daerah dan tahunnya dahulu.", "Berkas ini belum berisi daerah.")
}

// begin is compose of the current meeting. It refuses a plan without a region.
func begin(p *model.Plan, o Options) (*composer, error) {
	if p.Region() == nil {
		return nil, errNoRegion()
	}
	return compose(p, meetingOf(p, o.words(p)), o)
}

// compose gives the composer of a paper about a meeting. A final version of other data is refused.
func compose(p *model.Plan, m *model.Meeting, o Options) (*composer, error) {
	digest, err := o.digest(p)
	if err != nil {
		return nil, err
	}
	if f := o.Final; f != nil && f.Fingerprint != digest {
		return nil, model.Errorf(model.Conflict, "Sahkan versi baru.", "Isi berkas sudah berubah sejak versi %d disahkan.", f.Version)
	}
	return newComposer(p, m, o, digest), nil
}

func (o Options) digest(p *model.Plan) (string, error) {
	if o.Digest != "" {
		return o.Digest, nil
	}
	return p.Digest()
}

// composer holds what every part of a paper needs.
type composer struct {
	plan       *model.Plan
	meeting    *model.Meeting
	region     *model.Region
	options    Options
	words      Wording
	digest     string
	zone       locale.Zone
	agreements []*model.Agreement
	form       model.PaperForm
	parts      []Part                // the annexes in their order
	only       model.ID              // the agency that the paper is an extract for, 0 where it is about all
	style      locale.TableStyle     // of the amounts of one table, see written
	numbers    map[model.ID][]string // of a line's corrections in annex V
	wordings   *wordings
}

// about says whether the paper is about an agency; 0 is what is about none.
func (c *composer) about(agency model.ID) bool { return c.only == 0 || c.only == agency }

// words is the wording that the options choose for papers of a plan.
func (o Options) words(p *model.Plan) Wording {
	if o.Wording != nil {
		return *o.Wording
	}
	return WordingOf(p)
}

// meetingOf gives the current meeting, or the one that the plan year would have.
func meetingOf(p *model.Plan, w Wording) *model.Meeting {
	if m := p.CurrentMeeting(); m != nil {
		return m
	}
	year := p.Region().Year
	return &model.Meeting{Title: fill(w.Meeting, "year", strconv.Itoa(year)), Year: year, Base: p.Base()}
}

func newComposer(p *model.Plan, m *model.Meeting, o Options, digest string) *composer {
	c := &composer{
		plan: p, meeting: m, region: p.Region(), options: o, words: o.words(p), digest: digest, zone: locale.ZoneOf(p), agreements: p.Agreements(m),
		wordings: newWordings(p, m),
	}
	c.form = p.PaperForm()
	c.parts, c.numbers = c.annexes(), c.correctionNumbers()
	return c
}

// fill replaces words in braces; pairs are name, value. What is filled in is not searched again.
func fill(template string, pairs ...string) string {
	for i := 0; i < len(pairs); i += 2 {
		pairs[i] = "{" + pairs[i] + "}"
	}
	return strings.NewReplacer(pairs...).Replace(template)
}

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

// blank stands for what the meeting has not filled in, as on a form.
const blank = "…"

// info describes a paper of a title that is dated on a day.
func (c *composer) info(title string, dated model.Date) scene.Info {
	at := time.Date(c.meeting.Year, time.January, 1, 0, 0, 0, 0, time.UTC)
	if day, ok := dated.Time(); ok {
		at = day
	}
	if c.options.Final != nil {
		at = c.options.Final.At.Time().In(c.zone.Location())
	}
	return scene.Info{
		Title: fill(title, "title", c.meeting.Title), Author: strings.TrimSpace(c.region.Office + " " + c.region.Name),
		Subject: c.meeting.Title, Language: locale.Indonesian.String(), Created: at, Modified: at,
	}
}

func (c *composer) draftMark() string {
	if c.options.Final != nil {
		return ""
	}
	return c.words.Draft
}

func (c *composer) footer() string {
	f := c.options.Final
	if f == nil {
		return fill(c.words.FooterDraft, "fingerprint", abridged(c.digest))
	}
	return fill(c.words.FooterFinal, "version", strconv.Itoa(f.Version), "fingerprint", abridged(f.Fingerprint),
		"size", strconv.FormatInt(f.Size, 10), "root", abridged(f.Root))
}

// abridged gives the beginning of a fingerprint in groups of four, for the footer; the whole one is in the closing lines of the last annex.
func abridged(hex string) string {
	const most, group = 16, 4
	if len(hex) <= most {
		return hex
	}
	var b strings.Builder
	for i := 0; i < most; i += group {
		b.WriteString(hex[i:i+group] + " ")
	}
	return b.String() + "…"
}

func (c *composer) lastDay() model.Date {
	days := c.plan.Days.Of(c.meeting.ID)
	if len(days) == 0 {
		return ""
	}
	return days[len(days)-1].Date
}

func (c *composer) agencyName(id model.ID) string {
	if a := c.plan.Agencies.Get(id); a != nil {
		return a.Name
	}
	return ""
}
