package verbs

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

func now() model.Instant { return model.At(time.Now()) }

// regional gives the time as clocks in the region of a file show it, as it stands in names of files.
func regional(f *sqlite.File) time.Time { return time.Now().In(f.Plan().Zone().Location()) }

// agencyOrAll finds an agency; no code stands for all.
func agencyOrAll(p *model.Plan, code string) (model.ID, error) {
	if code == "" {
		return 0, nil
	}
	a, err := agencyByCode(p, code)
	if err != nil {
		return 0, err
	}
	return a.ID, nil
}

// directiveList is directives as they stand on a day.
type directiveList struct {
	Day        model.Date      `json:"day"`
	Open       int             `json:"open"`
	Overdue    int             `json:"overdue"`
	Directives []directiveRows `json:"directives"`
}

// directiveRows is one directive. Until is the due date that was asked for and not answered yet.
type directiveRows struct {
	ID       model.ID   `json:"id"`
	Agency   string     `json:"agency,omitempty"`
	Text     string     `json:"text"`
	Owner    string     `json:"owner,omitempty"`
	Due      model.Date `json:"due,omitempty"`
	Standing string     `json:"standing"`
	Evidence string     `json:"evidence,omitempty"`
	Finished model.Date `json:"finished,omitempty"`
	Form     string     `json:"form,omitempty"`
	Place    string     `json:"place,omitempty"`
	Visited  model.Date `json:"visited,omitempty"`
	Brought  string     `json:"brought,omitempty"`
	Line     string     `json:"line,omitempty"`
	Speaker  string     `json:"speaker,omitempty"`
	Until    model.Date `json:"until,omitempty"`
}

func (c *console) directives() *cobra.Command {
	var agency, day string
	var open bool
	cmd := c.verb(text.UseDirectives, text.VerbDirectives, `directives kota.benang --agency DPMPTSP --open`, 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.listDirectives(f.Plan(), agency, day, open) })
	})
	cmd.Flags().StringVar(&agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().BoolVar(&open, "open", false, c.say(text.FlagOpen))
	cmd.Flags().StringVar(&day, "day", "", c.say(text.FlagStandingDay))
	return cmd
}

func (c *console) listDirectives(p *model.Plan, code, on string, open bool) error {
	agency, err := agencyOrAll(p, code)
	if err != nil {
		return err
	}
	today := p.Today(now())
	day, given, err := locale.ParseDate(on, today)
	if err != nil {
		return err
	}
	if !given {
		day = today
	}
	facts := directiveList{Day: day, Directives: []directiveRows{}}
	for _, d := range p.OpenDirectives(agency, day) {
		facts.Open++
		if d.Standing == model.StandsOverdue {
			facts.Overdue++
		}
		facts.Directives = append(facts.Directives, directiveRow(p, d.Directive, day))
	}
	if !open {
		facts.Directives = append(facts.Directives, closedDirectives(p, agency, day)...)
	}
	sums := c.say(text.VerbsDirectives, len(facts.Directives), facts.Open, facts.Overdue)
	return c.print(facts, c.directiveTable(facts.Directives)+sums)
}

// closedDirectives gives what is finished or cancelled, in the order in which it was said.
func closedDirectives(p *model.Plan, agency model.ID, day model.Date) (rows []directiveRows) {
	var list []*model.Directive
	for d := range p.Directives.All() {
		if d.Closed() && (agency == 0 || d.Agency == agency) {
			list = append(list, d)
		}
	}
	slices.SortFunc(list, func(a, b *model.Directive) int { return cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(a.ID, b.ID)) })
	for _, d := range list {
		rows = append(rows, directiveRow(p, d, day))
	}
	return rows
}

func directiveRow(p *model.Plan, d *model.Directive, day model.Date) directiveRows {
	row := directiveRows{
		ID: d.ID, Text: d.Text, Owner: d.Owner, Due: d.Due, Standing: string(d.Standing(day)), Evidence: d.Evidence, Finished: d.Finished,
		Form: string(d.Form), Place: d.Place, Visited: d.Visited, Brought: d.Brought, Speaker: d.Speaker,
	}
	if a := p.Agencies.Get(d.Agency); a != nil {
		row.Agency = a.Label()
	}
	if l := p.Lines.Get(d.Line); l != nil {
		row.Line = l.Code
	}
	if asked := p.PendingExtension(d.ID); asked != nil {
		row.Until = asked.To
	}
	return row
}

func (c *console) directiveTable(rows []directiveRows) string {
	return table(func(row func(...string)) {
		for _, r := range rows {
			standing := c.say(text.DirectiveStandings[model.DirectiveStanding(r.Standing)])
			row(strconv.FormatInt(int64(r.ID), 10), standing, locale.FormatDateShort(r.Due, c.language()), r.Agency, shorten(r.Text), r.Owner)
		}
	})
}

// directiveWords are the words of the verb directive.
type directiveWords struct {
	id                                               int64
	state, evidence, on, until, answer, reason, said string
}

func (c *console) directive() *cobra.Command {
	var w directiveWords
	const example = `directive kota.benang --id 3991028996269488 --state selesai --evidence "sertifikat.pdf"`
	cmd := c.verb(text.UseDirective, text.VerbDirective, example, 1, func(cmd *cobra.Command, args []string) error {
		given := 0
		for _, name := range []string{"state", "until", "answer"} {
			if cmd.Flags().Changed(name) {
				given++
			}
		}
		if given != 1 {
			return c.misuse(text.UsageOneOf, "--state, --until, --answer")
		}
		return c.with(args[0], false, func(f *sqlite.File) error { return c.directed(f, w) })
	})
	cmd.Flags().Int64Var(&w.id, "id", 0, c.say(text.FlagID))
	cmd.Flags().StringVar(&w.state, "state", "", c.say(text.FlagDirectiveState))
	cmd.Flags().StringVar(&w.evidence, "evidence", "", c.say(text.FlagEvidence))
	cmd.Flags().StringVar(&w.on, "on", "", c.say(text.FlagOn))
	cmd.Flags().StringVar(&w.until, "until", "", c.say(text.FlagUntil))
	cmd.Flags().StringVar(&w.answer, "answer", "", c.say(text.FlagAnswer))
	cmd.Flags().StringVar(&w.reason, "reason", "", c.say(text.FlagReason))
	cmd.Flags().StringVar(&w.said, "speaker", "", c.say(text.FlagSpeaker))
	need(cmd, "id")
	return cmd
}

func (c *console) directed(f *sqlite.File, w directiveWords) error {
	p := f.Plan()
	act, err := w.act(p)
	if err != nil {
		return err
	}
	if _, err := f.Do(act, model.Context{Reason: w.reason, Speaker: w.said}); err != nil {
		return err
	}
	row := directiveRow(p, p.Directives.Get(model.ID(w.id)), p.Today(now()))
	due := locale.FormatDate(row.Due, c.language())
	if due == "" {
		due = c.say(text.VerbsNoDue)
	}
	return c.print(row, c.say(text.VerbsDirective, row.ID, c.say(text.DirectiveStandings[model.DirectiveStanding(row.Standing)]), due))
}

// act is what the words do: one of state, request and answer is given.
func (w directiveWords) act(p *model.Plan) (model.Act, error) {
	id, today := model.ID(w.id), p.Today(now())
	switch {
	case w.until != "":
		to, _, err := locale.ParseDate(w.until, today)
		return model.RequestExtension{Directive: id, To: to, Reason: w.reason}, err
	case w.answer != "":
		return w.answered(p, id)
	}
	state, err := model.ParseDirectiveState(w.state)
	if err != nil {
		return nil, err
	}
	on, _, err := locale.ParseDate(w.on, today)
	return model.SetDirective{Directive: id, State: state, Evidence: w.evidence, Day: on}, err
}

// answers are the answers to a request by the names that --answer takes.
var answers = map[string]model.Answer{"disetujui": model.Granted, "ditolak": model.Refused}

func (w directiveWords) answered(p *model.Plan, id model.ID) (model.Act, error) {
	answer, known := answers[strings.ToLower(w.answer)]
	if !known {
		return nil, model.Invalidf("Pilih disetujui atau ditolak.", "Jawaban %q tidak dikenal.", w.answer)
	}
	asked := p.PendingExtension(id)
	if asked == nil {
		return nil, model.Errorf(model.NotFound, "Minta dahulu dengan --until.", "Tidak ada permintaan yang belum dijawab untuk arahan itu.")
	}
	return model.AnswerExtension{Extension: asked.ID, Answer: answer, Why: w.reason}, nil
}
