package verbs

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/claims"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// claimRow is a figure that was said. Dated is the day, month or year of the figure; At when it was said, in the time of the region. Number is its value as a plain
// decimal, "" where it has none. Task is the directive to find its source, Standing where that stands.
type claimRow struct {
	ID         model.ID     `json:"id"`
	Agency     string       `json:"agency,omitempty"`
	Speaker    string       `json:"speaker,omitempty"`
	At         string       `json:"at"`
	Text       string       `json:"text"`
	Value      string       `json:"value"`
	Number     string       `json:"number"`
	Unit       string       `json:"unit"`
	Dated      model.Period `json:"dated"`
	Definition string       `json:"definition"`
	Source     string       `json:"source"`
	Indicator  string       `json:"indicator,omitempty"`
	Plan       []planned    `json:"plan,omitempty"`
	Task       model.ID     `json:"task,omitempty"`
	Standing   string       `json:"standing,omitempty"`
}

// planned is what the plan says of the indicator of a claim. Stage is "kondisi_awal" for its baseline.
type planned struct {
	Stage  string `json:"stage"`
	Year   int    `json:"year,omitempty"`
	Value  string `json:"value"`
	Agrees bool   `json:"agrees"`
}

// claimGroup is claims about one thing that disagree.
type claimGroup struct {
	Indicator   string     `json:"indicator,omitempty"`
	Values      bool       `json:"values_differ"`
	Definitions bool       `json:"definitions_differ"`
	Claims      []claimRow `json:"claims"`
}

// claimsFacts is the register: the claims that were asked for, or the groups of those that disagree.
type claimsFacts struct {
	Count       int          `json:"count"`
	Bare        int          `json:"without_source"`
	Disagreeing int          `json:"disagreeing_groups"`
	Claims      []claimRow   `json:"claims,omitempty"`
	Groups      []claimGroup `json:"groups,omitempty"`
}

// claimChange is a claim as it is now, with the directive that was made, is offered to be finished, or was finished.
type claimChange struct {
	Seq int64 `json:"seq"`
	claimRow
	Directive *directiveRows `json:"directive,omitempty"`
	Offered   bool           `json:"finish_offered"`
}

type claimOptions struct {
	agency                                              string
	disagreeing, bare, task, finish                     bool
	id                                                  int64
	value, measure, dated, definition, source, indicate string
	text, owner, due                                    string
	given                                               []string
}

func (o *claimOptions) has(name string) bool { return slices.Contains(o.given, "--"+name) }

var (
	claimEdits = []string{"text", "value", "measure", "dated", "definition", "source", "indicator", "finish"}
	claimTasks = []string{"task", "owner", "due"}
)

func (c *console) claims() *cobra.Command {
	var o claimOptions
	cmd := c.verb(text.UseClaims, text.VerbClaims, "claims kota.benang --disagreeing", 1, func(cmd *cobra.Command, args []string) error {
		o.given = givenOf(cmd, slices.Concat([]string{"id", "agency", "disagreeing", "without-source"}, claimEdits, claimTasks)...)
		if err := c.checkClaims(&o); err != nil {
			return err
		}
		return c.with(args[0], !o.has("id"), func(f *sqlite.File) error { return c.claimsDone(f, &o) })
	})
	cmd.Flags().StringVar(&o.agency, "agency", "", c.say(text.FlagAgency))
	cmd.Flags().BoolVar(&o.disagreeing, "disagreeing", false, c.say(text.FlagClaimsDisagreeing))
	cmd.Flags().BoolVar(&o.bare, "without-source", false, c.say(text.FlagClaimsBare))
	cmd.Flags().Int64Var(&o.id, "id", 0, c.say(text.FlagClaimsID))
	cmd.Flags().StringVar(&o.text, "text", "", c.say(text.FlagRecordText))
	cmd.Flags().StringVar(&o.value, "value", "", c.say(text.FlagClaimValue))
	cmd.Flags().StringVar(&o.measure, "measure", "", c.say(text.FlagClaimsMeasure))
	cmd.Flags().StringVar(&o.dated, "dated", "", c.say(text.FlagClaimsDated))
	cmd.Flags().StringVar(&o.definition, "definition", "", c.say(text.FlagClaimsDefinition))
	cmd.Flags().StringVar(&o.source, "source", "", c.say(text.FlagClaimSource))
	cmd.Flags().StringVar(&o.indicate, "indicator", "", c.say(text.FlagWhichIndicator))
	cmd.Flags().BoolVar(&o.finish, "finish", false, c.say(text.FlagClaimsFinish))
	cmd.Flags().BoolVar(&o.task, "task", false, c.say(text.FlagClaimsTask))
	cmd.Flags().StringVar(&o.owner, "owner", "", c.say(text.FlagClaimsOwner))
	cmd.Flags().StringVar(&o.due, "due", "", c.say(text.FlagClaimsDue))
	return cmd
}

// checkClaims refuses options that do not go together.
func (c *console) checkClaims(o *claimOptions) error {
	first := func(names []string) string {
		for _, name := range names {
			if o.has(name) {
				return "--" + name
			}
		}
		return ""
	}
	edit, task, list := first(claimEdits), first(claimTasks), first([]string{"agency", "disagreeing", "without-source"})
	switch {
	case !o.has("id") && edit+task != "":
		return c.misuse(text.UsageNeedsToo, cmp.Or(edit, task), "--id")
	case o.has("id") && list != "":
		return c.misuse(text.AgendaOneThing, "--id", list)
	case o.has("id") && edit+task == "":
		return c.misuse(text.UsageOneOf, "--task, --value, --measure, --dated, --definition, --source, --finish")
	case edit != "" && task != "":
		return c.misuse(text.AgendaOneThing, edit, task)
	case task != "" && !o.task:
		return c.misuse(text.UsageNeedsToo, task, "--task")
	case o.disagreeing && o.bare:
		return c.misuse(text.AgendaOneThing, "--disagreeing", "--without-source")
	}
	return nil
}

func (c *console) claimsDone(f *sqlite.File, o *claimOptions) error {
	switch {
	case o.task:
		return c.askedSource(f, o)
	case o.has("id"):
		return c.claimChanged(f, o)
	}
	return c.listClaims(f.Plan(), o)
}

// askedSource makes the directive to find a source.
func (c *console) askedSource(f *sqlite.File, o *claimOptions) error {
	p := f.Plan()
	due, _, err := locale.ParseDate(o.due, p.Today(now()))
	if err != nil {
		return err
	}
	entry, err := f.Do(model.AskSource{Claim: model.ID(o.id), Owner: o.owner, Due: due}, model.Context{})
	if err != nil {
		return err
	}
	claim := p.Claims.Get(model.ID(o.id))
	row := directiveRow(p, p.Directives.Get(claim.Task), p.Today(now()))
	told := c.say(text.ClaimsAsked, row.ID, strings.TrimSuffix(row.Text, ".")+".", row.Owner, locale.FormatDate(row.Due, c.language()))
	return c.print(claimChange{Seq: entry.Seq, claimRow: c.claimRow(p, claim), Directive: &row}, told+c.pastDue(p, row.Due))
}

// claimChanged writes a claim anew, and offers to finish the directive to find its source where it has one now.
func (c *console) claimChanged(f *sqlite.File, o *claimOptions) error {
	p := f.Plan()
	act := model.EditClaim{Claim: model.ID(o.id), Finish: o.finish}
	before := p.Claims.Get(act.Claim)
	if before != nil {
		var err error
		if act.As, err = o.rewritten(p, before); err != nil {
			return err
		}
		act.Speaker = before.Speaker
	}
	entry, err := f.Do(act, model.Context{}) // where there is no such claim the act says so
	if err != nil {
		return err
	}
	claim := p.Claims.Get(act.Claim)
	change := claimChange{Seq: entry.Seq, claimRow: c.claimRow(p, claim)}
	told := c.say(text.ClaimsChanged, claim.ID, c.claimWords(change.claimRow, p))
	switch open := p.OpenTask(claim); {
	case o.finish:
		row := directiveRow(p, p.Directives.Get(claim.Task), p.Today(now()))
		change.Directive = &row
		told += "\n" + c.say(text.ClaimsFinished, row.ID)
	case open != nil && claim.Source != "":
		row := directiveRow(p, open, p.Today(now()))
		change.Directive, change.Offered = &row, true
		told += "\n" + c.say(text.ClaimsOffer, row.ID, claim.ID)
	}
	return c.print(change, told)
}

// rewritten gives a claim with what was typed.
func (o *claimOptions) rewritten(p *model.Plan, before *model.Claim) (model.RecordClaim, error) {
	as := before.As()
	for name, to := range map[string]*string{"text": &as.Text, "value": &as.Value, "measure": &as.Unit, "definition": &as.Definition, "source": &as.Source} {
		if o.has(name) {
			*to = map[string]string{"text": o.text, "value": o.value, "measure": o.measure, "definition": o.definition, "source": o.source}[name]
		}
	}
	if o.has("dated") {
		var err error
		if as.Dated, _, err = locale.ParsePeriod(o.dated, p.Today(now())); err != nil {
			return as, err
		}
	}
	if !o.has("indicator") {
		return as, nil
	}
	w := recordWords{indicator: o.indicate}
	var err error
	_, as.Indicator, err = w.about(p, before.Agency)
	return as, err
}

func (c *console) listClaims(p *model.Plan, o *claimOptions) error {
	agency, err := agencyOrAll(p, o.agency)
	if err != nil {
		return err
	}
	facts := claimsFacts{}
	for _, g := range claims.Groups(p) {
		about := slices.ContainsFunc(g.Claims, func(r *model.Claim) bool { return agency == 0 || r.Agency == agency })
		if !about {
			continue
		}
		group := claimGroup{Values: g.Values, Definitions: g.Definitions}
		if g.Indicator != nil {
			group.Indicator = g.Indicator.Text
		}
		for _, r := range g.Claims {
			group.Claims = append(group.Claims, c.claimRow(p, r))
			if agency != 0 && r.Agency != agency {
				continue
			}
			facts.Count++
			if r.Source == "" {
				facts.Bare++
			}
			if !o.disagreeing && (!o.bare || r.Source == "") {
				facts.Claims = append(facts.Claims, c.claimRow(p, r))
			}
		}
		if g.Disagrees() {
			facts.Disagreeing++
			if o.disagreeing {
				facts.Groups = append(facts.Groups, group)
			}
		}
	}
	slices.SortFunc(facts.Claims, func(a, b claimRow) int { return cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(a.ID, b.ID)) })
	return c.print(facts, c.claimsText(p, facts, o)+c.say(text.ClaimsListed, facts.Count, facts.Bare, facts.Disagreeing))
}

// claimRow tells a claim.
func (c *console) claimRow(p *model.Plan, r *model.Claim) claimRow {
	row := claimRow{
		ID: r.ID, Speaker: r.Speaker, At: plainInstant(p, r.At), Text: r.Text, Value: r.Value, Unit: r.Unit, Dated: r.Dated,
		Definition: r.Definition, Source: r.Source, Indicator: indicatorText(p, r.Indicator),
	}
	if a := p.Agencies.Get(r.Agency); a != nil {
		row.Agency = a.Label()
	}
	if number, ok := claims.Figure(r).Rat(); ok {
		row.Number = strings.TrimSuffix(strings.TrimRight(number.FloatString(9), "0"), ".")
	}
	i := p.Indicators.Get(r.Indicator)
	for _, x := range claims.Says(p, i) {
		of := planned{Stage: "kondisi_awal", Year: x.Year, Value: x.Value, Agrees: claims.Agrees(r, i, x)}
		if x.Stage != model.NoStage {
			of.Stage = x.Stage.String()
		}
		row.Plan = append(row.Plan, of)
	}
	if d := p.Directives.Get(r.Task); d != nil {
		row.Task, row.Standing = d.ID, string(d.Standing(p.Today(now())))
	}
	return row
}

// claimsText lists claims, or groups of them under what they are about.
func (c *console) claimsText(p *model.Plan, facts claimsFacts, o *claimOptions) string {
	if !o.disagreeing {
		return table(func(row func(...string)) {
			for _, r := range facts.Claims {
				row(strconv.FormatInt(int64(r.ID), 10), cmp.Or(r.Agency, dash), cmp.Or(r.figure(), dash), shorten(r.Text), cmp.Or(r.Source, c.say(text.SessionNoData)), c.taskWords(r))
			}
		})
	}
	if len(facts.Groups) == 0 {
		return c.say(text.ClaimsNoGroups) + "\n"
	}
	var b strings.Builder
	for _, g := range facts.Groups {
		fmt.Fprintf(&b, "%s (%s)\n", cmp.Or(g.Indicator, g.Claims[0].Text), c.differing(g))
		for _, r := range g.Claims {
			fmt.Fprintf(&b, "  %d: %s\n", r.ID, c.claimWords(r, p))
		}
		for _, x := range g.plan() {
			fmt.Fprintf(&b, "  %s\n", c.say(text.ClaimsPlan, c.stageWords(x), x.Value))
		}
	}
	return b.String()
}

// plan gives what the plan says of the indicator of a group.
func (g claimGroup) plan() []planned {
	for _, r := range g.Claims {
		if len(r.Plan) > 0 {
			return r.Plan
		}
	}
	return nil
}

func (c *console) stageWords(x planned) string {
	name := c.say(text.ClaimsBaseline)
	if stage, err := model.ParseStage(x.Stage); err == nil {
		name = strings.ToLower(text.StageName(c.say, stage))
	}
	if x.Year != 0 {
		name += " " + strconv.Itoa(x.Year)
	}
	return name
}

func (c *console) differing(g claimGroup) string {
	var parts []string
	if g.Values {
		parts = append(parts, c.say(text.ClaimsDiffer))
	}
	if g.Definitions {
		parts = append(parts, c.say(text.ClaimsDefine))
	}
	return strings.Join(parts, ", ")
}

func (c *console) taskWords(r claimRow) string {
	if r.Task == 0 {
		return ""
	}
	return c.say(text.ClaimsTask, r.Task) + " " + c.say(text.DirectiveStandings[model.DirectiveStanding(r.Standing)])
}

// figure is the value with its unit.
func (r claimRow) figure() string { return (&model.Claim{Value: r.Value, Unit: r.Unit}).Written() }

// claimWords tells a claim in one line: figure, source, date, definition, who said it and when.
func (c *console) claimWords(r claimRow, p *model.Plan) string {
	dated, defined := c.say(text.ClaimsNoDate), c.say(text.ClaimsUndefined)
	if r.Dated != "" {
		dated = c.say(text.ClaimsDated, locale.FormatPeriod(r.Dated, c.language()))
	}
	if r.Definition != "" {
		defined = c.say(text.ClaimsDefined, r.Definition)
	}
	at := locale.FormatInstant(p.Claims.Get(r.ID).At, locale.ZoneOf(p), c.language())
	return strings.Join([]string{
		cmp.Or(r.figure(), r.Text), cmp.Or(r.Source, c.say(text.SessionNoData)), dated, defined, c.say(text.ClaimsSaid, cmp.Or(r.Speaker, c.say(text.ClaimsNobody)), at),
	}, "; ")
}
