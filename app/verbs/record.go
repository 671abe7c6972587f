package verbs

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// recordWords are the words of the verbs that put something on record: note, claim and direct. Given are the options among them that were typed.
type recordWords struct {
	saying
	id                            int64
	withdraw                      bool
	agency, unit, line, indicator string
	text, value, source           string
	owner, due                    string
	visit, visited, brought       string
	given                         []string
}

func (w *recordWords) has(option string) bool { return slices.Contains(w.given, "--"+option) }

// recordKind is one of those verbs: the kind of what it records, the options that say what is recorded, and those that say what of an agency it is about.
// Give and edit read the act; withdrawing is the same for all. Listed says that the verb lists its records where nothing is asked of it.
type recordKind struct {
	kind         model.Kind
	name         text.Sentence
	facts, about []string
	give, edit   func(p *model.Plan, w *recordWords, c model.Context) (model.Act, error)
	listed       bool
}

// recordRow is something on record. At is in the time of the region.
type recordRow struct {
	ID        model.ID   `json:"id"`
	Slot      string     `json:"slot,omitempty"`
	Agency    string     `json:"agency,omitempty"`
	Speaker   string     `json:"speaker,omitempty"`
	At        string     `json:"at"`
	Text      string     `json:"text"`
	Line      string     `json:"line,omitempty"`
	Indicator string     `json:"indicator,omitempty"`
	Value     string     `json:"value,omitempty"`
	Source    string     `json:"source,omitempty"`
	Owner     string     `json:"owner,omitempty"`
	Due       model.Date `json:"due,omitempty"`
	Form      string     `json:"form,omitempty"`
	Place     string     `json:"place,omitempty"`
	Visited   model.Date `json:"visited,omitempty"`
	Brought   string     `json:"brought,omitempty"`

	instant model.Instant
}

// recordFacts is what was put on record, changed or withdrawn.
type recordFacts struct {
	Seq       int64 `json:"seq"`
	Withdrawn bool  `json:"withdrawn"`
	recordRow
}

// recordList is what is on record of a kind.
type recordList struct {
	Records []recordRow `json:"records"`
}

// recordVerb makes one of the verbs; its options of its own are added by flags.
func (c *console) recordVerb(use, short text.Sentence, example string, k recordKind, flags func(cmd *cobra.Command, w *recordWords)) *cobra.Command {
	w := &recordWords{}
	cmd := c.verb(use, short, example, 1, func(cmd *cobra.Command, args []string) error {
		w.given = givenOf(cmd, slices.Concat([]string{"id", "withdraw", "agency", "speaker", "at"}, k.facts, k.about)...)
		if err := c.checkRecordWords(k, w); err != nil {
			return err
		}
		list := k.listed && !w.has("text") && !w.has("id")
		return c.with(args[0], list, func(f *sqlite.File) error {
			if list {
				return c.listRecords(f.Plan(), k, w)
			}
			return c.recorded(f, k, w)
		})
	})
	cmd.Flags().StringVar(&w.agency, "agency", "", c.say(text.FlagRecordAgency))
	cmd.Flags().StringVar(&w.text, "text", "", c.say(text.FlagRecordText))
	cmd.Flags().Int64Var(&w.id, "id", 0, c.say(text.FlagRecordID))
	cmd.Flags().BoolVar(&w.withdraw, "withdraw", false, c.say(text.FlagWithdraw))
	c.sayingFlags(cmd, &w.saying)
	if flags != nil {
		flags(cmd, w)
	}
	return cmd
}

// aboutFlags are the options that say what of an agency a record is about.
func (c *console) aboutFlags(cmd *cobra.Command, w *recordWords) {
	cmd.Flags().StringVar(&w.line, "line", "", c.say(text.FlagLine))
	cmd.Flags().StringVar(&w.unit, "unit", "", c.say(text.FlagUnit))
	cmd.Flags().StringVar(&w.indicator, "indicator", "", c.say(text.FlagWhichIndicator))
}

// checkRecordWords refuses options that do not go together.
func (c *console) checkRecordWords(k recordKind, w *recordWords) error {
	switch {
	case w.withdraw && !w.has("id"):
		return c.misuse(text.UsageNeedsToo, "--withdraw", "--id")
	case w.has("id") && w.has("agency"):
		return c.misuse(text.AgendaOneThing, "--id", "--agency")
	case !w.has("id") && !w.has("text"):
		if k.listed && len(w.given) == len(w.givenOf("agency")) {
			return nil
		}
		return c.misuse(text.UsageOneOf, "--text, --id")
	case w.has("unit") && !w.has("line"):
		return c.misuse(text.UsageNeedsLine, "--unit")
	case k.kind == model.KindClaim && w.has("line") && !w.has("indicator"):
		return c.misuse(text.UsageNeedsToo, "--line", "--indicator")
	case !w.withdraw:
		return nil
	}
	if more := w.givenOf(slices.Concat(k.facts, k.about, []string{"speaker"})...); len(more) > 0 {
		return c.misuse(text.AgendaOneThing, "--withdraw", more[0])
	}
	return nil
}

// givenOf gives those of the options that were typed.
func (w *recordWords) givenOf(options ...string) (list []string) {
	for _, name := range options {
		if w.has(name) {
			list = append(list, "--"+name)
		}
	}
	return list
}

// recorded does what the words ask for and says what is on record now.
func (c *console) recorded(f *sqlite.File, k recordKind, w *recordWords) error {
	p := f.Plan()
	said := w.saying
	if w.has("id") {
		said.speaker = "" // it is who said what is changed, not who changes it
	}
	circumstances, err := said.circumstances(f)
	if err != nil {
		return err
	}
	act, told, err := k.act(p, w, &circumstances)
	if err != nil {
		return err
	}
	entry, err := f.Do(act, circumstances)
	if err != nil {
		return err
	}
	facts := recordFacts{Seq: entry.Seq, Withdrawn: w.withdraw}
	for _, change := range entry.Changes {
		if change.Kind() == k.kind {
			facts.recordRow = rowOf(p, cmp.Or(change.After, change.Before))
		}
	}
	words := c.say(told, c.recordWords(k, facts.recordRow))
	if w.has("due") {
		words += c.pastDue(p, facts.Due)
	}
	return c.print(facts, words)
}

// pastDue says in a further line that a due date lies before today, as those of earlier meetings may; nothing where it does not or there is none.
func (c *console) pastDue(p *model.Plan, due model.Date) string {
	if due == "" || due >= p.Today(now()) {
		return ""
	}
	return "\n" + c.say(text.DuePast)
}

// act reads the act, and what is said when it is done. What is said for the first time is about the agency that is named, else about that of the slot.
func (k recordKind) act(p *model.Plan, w *recordWords, c *model.Context) (act model.Act, told text.Sentence, err error) {
	switch {
	case w.withdraw:
		return model.Withdraw{What: model.Ref{Kind: k.kind, ID: model.ID(w.id)}}, text.VerbsWithdrawn, nil
	case w.has("id"):
		act, err = k.edit(p, w, *c)
		return act, text.VerbsRewritten, err
	}
	if w.agency != "" {
		a, err := agencyByCode(p, w.agency)
		if err != nil {
			return nil, told, err
		}
		c.Agency = a.ID
	}
	act, err = k.give(p, w, *c)
	return act, text.VerbsRecorded, err
}

// about reads what of an agency a record is about: a line, or an indicator with its line.
func (w *recordWords) about(p *model.Plan, agency model.ID) (line, indicator model.ID, err error) {
	if w.line == "" && w.indicator == "" {
		return 0, 0, nil
	}
	a := p.Agencies.Get(agency)
	if a == nil {
		return 0, 0, model.Invalidf("Sebutkan dengan --agency.", "Baris dan indikator dicari pada perangkat daerah, tetapi tidak ada yang disebut.")
	}
	if w.indicator != "" {
		i, err := indicatorOf(p, a, w.unit, w.line, w.indicator, planYear(p))
		if err != nil {
			return 0, 0, err
		}
		return i.Line, i.ID, nil
	}
	l, err := lineByCode(p, a, w.unit, w.line, planYear(p))
	if err != nil {
		return 0, 0, err
	}
	return l.ID, 0, nil
}

// listRecords lists what is on record of a kind, in the order in which it was said.
func (c *console) listRecords(p *model.Plan, k recordKind, w *recordWords) error {
	agency, err := agencyOrAll(p, w.agency)
	if err != nil {
		return err
	}
	list := recordList{Records: []recordRow{}}
	switch k.kind {
	case model.KindNote:
		for r := range p.Notes.All() {
			list.add(p, agency, r.Agency, r)
		}
	case model.KindClaim:
		for r := range p.Claims.All() {
			list.add(p, agency, r.Agency, r)
		}
	}
	slices.SortFunc(list.Records, func(a, b recordRow) int { return cmp.Or(cmp.Compare(a.instant, b.instant), cmp.Compare(a.ID, b.ID)) })
	told := table(func(row func(...string)) {
		for _, r := range list.Records {
			row(strconv.FormatInt(int64(r.ID), 10), cmp.Or(r.Slot, dash), locale.FormatInstant(r.instant, locale.ZoneOf(p), c.language()), cmp.Or(r.Agency, dash), cmp.Or(r.Speaker, dash),
				shorten(r.Text), r.Value, c.sourceWords(k, r))
		}
	})
	return c.print(list, told+c.countWords(k, list.Records))
}

// countWords says how many records of a kind are listed.
func (c *console) countWords(k recordKind, list []recordRow) string {
	if k.kind != model.KindClaim {
		return c.say(text.VerbsNotes, len(list))
	}
	bare := 0
	for _, r := range list {
		if r.Source == "" {
			bare++
		}
	}
	return c.say(text.VerbsClaims, len(list), bare)
}

func (l *recordList) add(p *model.Plan, wanted, agency model.ID, r model.Record) {
	if wanted == 0 || wanted == agency {
		l.Records = append(l.Records, rowOf(p, r))
	}
}

// rowOf tells what is on record.
func rowOf(p *model.Plan, r model.Record) recordRow {
	switch r := r.(type) {
	case *model.Note:
		return saidRow(p, r.ID, r.Said, recordRow{Text: r.Text})
	case *model.Claim:
		return saidRow(p, r.ID, r.Said, recordRow{Text: r.Text, Indicator: indicatorText(p, r.Indicator), Value: r.Value, Source: r.Source})
	case *model.Directive:
		row := recordRow{
			Text: r.Text, Indicator: indicatorText(p, r.Indicator), Owner: r.Owner, Due: r.Due, Form: string(r.Form),
			Place: r.Place, Visited: r.Visited, Brought: r.Brought,
		}
		if l := p.Lines.Get(r.Line); l != nil {
			row.Line = l.Code
		}
		return saidRow(p, r.ID, r.Said, row)
	default:
		return recordRow{}
	}
}

func saidRow(p *model.Plan, id model.ID, s model.Said, row recordRow) recordRow {
	row.ID, row.Slot, row.Speaker, row.At, row.instant = id, slotNumber(p, s.Slot), s.Speaker, plainInstant(p, s.At), s.At
	if a := p.Agencies.Get(s.Agency); a != nil {
		row.Agency = a.Label()
	}
	return row
}

func indicatorText(p *model.Plan, id model.ID) string {
	if i := p.Indicators.Get(id); i != nil {
		return i.Text
	}
	return ""
}

// recordWords tells what is on record, for reading.
func (c *console) recordWords(k recordKind, r recordRow) string {
	parts := []string{r.Agency, r.Speaker, r.Line, shorten(r.Indicator), r.Value, c.sourceWords(k, r), r.Owner, r.Place}
	if r.Slot != "" {
		parts = append([]string{c.say(text.VerbsInSlot, r.Slot)}, parts...)
	}
	if r.Due != "" {
		parts = append(parts, c.say(text.SessionLogDue, locale.FormatDate(r.Due, c.language())))
	}
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	words := c.say(k.name) + " " + strconv.FormatInt(int64(r.ID), 10) + ": " + r.Text
	if len(parts) > 0 {
		words += " (" + strings.Join(parts, ", ") + ")"
	}
	return words
}

// sourceWords gives where a claim comes from; one without a source has no data.
func (c *console) sourceWords(k recordKind, r recordRow) string {
	if k.kind == model.KindClaim && r.Source == "" {
		return c.say(text.SessionNoData)
	}
	return r.Source
}
