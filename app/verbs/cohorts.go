package verbs

import (
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// cohortFacts are the cohorts of a file. Seq is the act that changed one.
type cohortFacts struct {
	Seq     int64        `json:"seq,omitempty"`
	Cohorts []cohortRows `json:"cohorts"`
}

// cohortRows is a cohort. Chosen and Tied are as the list is now.
type cohortRows struct {
	ID           model.ID   `json:"id"`
	Name         string     `json:"name"`
	From         model.Date `json:"from"`
	Until        model.Date `json:"until"`
	Capacity     int        `json:"capacity"`
	Note         string     `json:"note,omitempty"`
	Requirements int        `json:"requirements"`
	Quotas       int        `json:"quotas"`
	Applicants   int        `json:"applicants"`
	Chosen       int        `json:"chosen"`
	Tied         int        `json:"tied"`
	Lists        []listRows `json:"lists"`
}

// listRows is a list that was fixed.
type listRows struct {
	Number   int    `json:"number"`
	At       string `json:"at"`
	Capacity int    `json:"capacity"`
	Chosen   int    `json:"chosen"`
	Others   int    `json:"not_chosen"`
	Note     string `json:"note,omitempty"`

	Terms termsFacts `json:"terms"`
}

// cohortWords are the words of the verb cohorts.
type cohortWords struct {
	add, edit, remove, name, from, until, note string
	capacity                                   int
}

func (c *console) cohorts() *cobra.Command {
	var w cohortWords
	const example = `cohorts kota.benang --add "Naik Kelas 2028" --from 1/9/2028 --until 31/12/2028 --capacity 100`
	cmd := c.verb(text.UseCohorts, text.VerbCohorts, example, 1, func(cmd *cobra.Command, args []string) error {
		if err := c.exclusive(cmd, false, "add", "edit", "remove"); err != nil {
			return err
		}
		if err := c.together(cmd, "edit", "name"); err != nil {
			return err
		}
		if given(cmd, "add") > 0 && given(cmd, "from", "until", "capacity") < 3 {
			return c.misuse(text.UsageMissing, "cohorts --add", "--from, --until, --capacity")
		}
		changing := given(cmd, "add", "edit", "remove") > 0
		if n := given(cmd, "from", "until", "capacity", "note"); n > 0 && given(cmd, "add", "edit") == 0 {
			return c.misuse(text.UsageOneOf, "--add, --edit")
		}
		return c.with(args[0], !changing, func(f *sqlite.File) error { return c.changeCohorts(cmd, f, w) })
	})
	flags := cmd.Flags()
	flags.StringVar(&w.add, "add", "", c.say(text.FlagCohortAdd))
	flags.StringVar(&w.edit, "edit", "", c.say(text.FlagCohortEdit))
	flags.StringVar(&w.remove, "remove", "", c.say(text.FlagCohortRemove))
	flags.StringVar(&w.name, "name", "", c.say(text.FlagCohortRename))
	flags.StringVar(&w.from, "from", "", c.say(text.FlagCohortFrom))
	flags.StringVar(&w.until, "until", "", c.say(text.FlagCohortUntil))
	flags.IntVar(&w.capacity, "capacity", 0, c.say(text.FlagCohortCapacity))
	flags.StringVar(&w.note, "note", "", c.say(text.FlagCohortNote))
	return cmd
}

func (c *console) changeCohorts(cmd *cobra.Command, f *sqlite.File, w cohortWords) error {
	act, err := w.act(cmd, f.Plan())
	if err != nil {
		return err
	}
	var facts cohortFacts
	if act != nil {
		entry, err := f.Do(act, model.Context{})
		if err != nil {
			return err
		}
		facts.Seq = entry.Seq
	}
	facts.Cohorts = []cohortRows{}
	for _, x := range f.Plan().Cohorts.Of(0) {
		row, err := cohortRow(f.Plan(), x)
		if err != nil {
			return err
		}
		facts.Cohorts = append(facts.Cohorts, row)
	}
	return c.print(facts, c.cohortTable(facts.Cohorts))
}

// act is what the words do, nil where they only ask for the list.
func (w cohortWords) act(cmd *cobra.Command, p *model.Plan) (model.Act, error) {
	switch {
	case w.add != "":
		after := model.Cohort{Name: strings.TrimSpace(w.add), Order: len(p.Cohorts.Of(0)) + 1}
		if err := w.fill(cmd, p, &after); err != nil {
			return nil, err
		}
		return model.Edit{Title: "cohort.add", Put: []model.Record{&after}}, nil
	case w.edit != "":
		now, err := cohortNamed(p, w.edit)
		if err != nil {
			return nil, err
		}
		after := *now
		if w.name != "" {
			after.Name = strings.TrimSpace(w.name)
		}
		if err := w.fill(cmd, p, &after); err != nil {
			return nil, err
		}
		return model.Edit{Title: "cohort.edit", Put: []model.Record{&after}}, nil
	case w.remove != "":
		now, err := cohortNamed(p, w.remove)
		if err != nil {
			return nil, err
		}
		return model.Edit{Title: "cohort.remove", Drop: []model.Record{now}}, nil
	}
	return nil, nil
}

func (w cohortWords) fill(cmd *cobra.Command, p *model.Plan, cohort *model.Cohort) error {
	for _, x := range []struct {
		name, text string
		into       *model.Date
	}{{"from", w.from, &cohort.From}, {"until", w.until, &cohort.Until}} {
		if !cmd.Flags().Changed(x.name) {
			continue
		}
		day, _, err := locale.ParseDate(x.text, p.Today(now()))
		if err != nil {
			return err
		}
		*x.into = day
	}
	if cmd.Flags().Changed("capacity") {
		cohort.Capacity = w.capacity
	}
	if cmd.Flags().Changed("note") {
		cohort.Note = strings.TrimSpace(w.note)
	}
	return nil
}

func cohortRow(p *model.Plan, x *model.Cohort) (cohortRows, error) {
	row := cohortRows{
		ID: x.ID, Name: x.Name, From: x.From, Until: x.Until, Capacity: x.Capacity, Note: x.Note, Requirements: len(p.Requirements.Of(x.ID)),
		Quotas: len(p.Quotas.Of(x.ID)), Applicants: len(p.Applicants.Of(x.ID)), Lists: []listRows{},
	}
	list, err := curation.Read(p, x.ID)
	if err != nil {
		return row, err
	}
	row.Chosen = list.Chosen
	for _, t := range list.Ties {
		row.Tied += len(t.Members)
	}
	for _, l := range p.CuratedLists.Of(x.ID) {
		fixed, err := fixedList(p, l)
		if err != nil {
			return row, err
		}
		row.Lists = append(row.Lists, fixed)
	}
	return row, nil
}

func fixedList(p *model.Plan, l *model.CuratedList) (row listRows, err error) {
	row = listRows{Number: l.Number, At: l.At.Time().In(p.Zone().Location()).Format(time.RFC3339), Capacity: l.Capacity, Note: l.Note}
	for _, x := range p.Curateds.Of(l.ID) {
		if x.Chosen {
			row.Chosen++
		} else {
			row.Others++
		}
	}
	row.Terms, err = termsOf(p, l.Cohort, l)
	return row, err
}

func (c *console) cohortTable(rows []cohortRows) string {
	if len(rows) == 0 {
		return c.say(text.CohortNone)
	}
	return strings.TrimSuffix(table(func(row func(...string)) {
		for _, r := range rows {
			row(r.Name, locale.FormatDateRange(r.From, r.Until, c.language()), c.say(text.CohortCounts, r.Capacity, r.Applicants, r.Chosen), c.say(text.CohortLists, len(r.Lists)))
		}
	}), "\n")
}

// requirementFacts are the requirements of a cohort.
type requirementFacts struct {
	Cohort       string            `json:"cohort"`
	Seq          int64             `json:"seq,omitempty"`
	Requirements []requirementRows `json:"requirements"`
}

// requirementRows is a requirement. Weight is a decimal number; a gate has neither weight nor scale.
type requirementRows struct {
	ID       model.ID `json:"id"`
	Name     string   `json:"name"`
	Gate     bool     `json:"gate"`
	Weight   string   `json:"weight,omitempty"`
	Lowest   int      `json:"lowest,omitempty"`
	Highest  int      `json:"highest,omitempty"`
	Evidence string   `json:"evidence,omitempty"`
}

// requirementWords are the words of the verb requirements.
type requirementWords struct {
	add, remove, weight, scale, evidence string
	gate                                 bool
}

func (c *console) requirements() *cobra.Command {
	var w requirementWords
	const example = `requirements kota.benang --cohort "Naik Kelas 2027" --add "Pembukuan" --weight 20 --scale 1-5 --evidence "buku kas"`
	cmd := c.inCohort(text.UseRequirements, text.VerbRequirements, example, c.checkRequirementWords, func(_ *cobra.Command, f *sqlite.File, cohort *model.Cohort) error {
		return c.changeRequirements(f, cohort, w)
	})
	flags := cmd.Flags()
	flags.StringVar(&w.add, "add", "", c.say(text.FlagRequirementAdd))
	flags.StringVar(&w.remove, "remove", "", c.say(text.FlagRequirementRemove))
	flags.BoolVar(&w.gate, "gate", false, c.say(text.FlagRequirementGate))
	flags.StringVar(&w.weight, "weight", "", c.say(text.FlagRequirementWeight))
	flags.StringVar(&w.scale, "scale", "1-5", c.say(text.FlagRequirementScale))
	flags.StringVar(&w.evidence, "evidence", "", c.say(text.FlagRequirementProof))
	return cmd
}

func (c *console) checkRequirementWords(cmd *cobra.Command) (reading bool, err error) {
	if err := c.exclusive(cmd, false, "add", "remove"); err != nil {
		return false, err
	}
	if err := c.together(cmd, "add", "gate", "weight", "scale", "evidence"); err != nil {
		return false, err
	}
	if given(cmd, "add") > 0 && (given(cmd, "gate", "weight") != 1 || given(cmd, "gate", "scale") == 2) {
		return false, c.misuse(text.UsageOneOf, "--gate, --weight")
	}
	return given(cmd, "add", "remove") == 0, nil
}

func (c *console) changeRequirements(f *sqlite.File, cohort *model.Cohort, w requirementWords) error {
	facts := requirementFacts{Cohort: cohort.Name, Requirements: []requirementRows{}}
	act, err := w.act(f.Plan(), cohort, c.language())
	if err != nil {
		return err
	}
	if act != nil {
		entry, err := f.Do(act, model.Context{})
		if err != nil {
			return err
		}
		facts.Seq = entry.Seq
	}
	for _, r := range f.Plan().Requirements.Of(cohort.ID) {
		facts.Requirements = append(facts.Requirements, requirementRow(r))
	}
	return c.print(facts, c.requirementTable(facts.Requirements))
}

func (w requirementWords) act(p *model.Plan, cohort *model.Cohort, language locale.Language) (model.Act, error) {
	if w.remove != "" {
		r, err := requirementNamed(p, cohort.ID, w.remove)
		return model.Edit{Title: "cohort.requirement", Drop: []model.Record{r}}, err
	}
	if w.add == "" {
		return nil, nil
	}
	r := model.Requirement{Cohort: cohort.ID, Order: len(p.Requirements.Of(cohort.ID)) + 1, Name: strings.TrimSpace(w.add), Gate: w.gate, Evidence: strings.TrimSpace(w.evidence)}
	if !w.gate {
		points, _, err := locale.ParsePoints(w.weight, language)
		if err != nil {
			return nil, err
		}
		r.Points = points
		low, high, _ := strings.Cut(w.scale, "-")
		lowest, wrong := strconv.Atoi(strings.TrimSpace(low))
		highest, wrong2 := strconv.Atoi(strings.TrimSpace(high))
		if wrong != nil || wrong2 != nil {
			return nil, model.Invalidf("Tulis nilai terendah lalu nilai tertinggi, misalnya 1-5.", "Skala %q tidak dapat dibaca.", w.scale)
		}
		r.Lowest, r.Highest = lowest, highest
	}
	return model.Edit{Title: "cohort.requirement", Put: []model.Record{&r}}, nil
}

func (c *console) requirementTable(rows []requirementRows) string {
	if len(rows) == 0 {
		return c.say(text.CohortNothing)
	}
	return strings.TrimSuffix(table(func(row func(...string)) {
		for _, r := range rows {
			row(r.Name, c.requirementWeighs(r), r.Evidence)
		}
	}), "\n")
}

// decimal writes a plain decimal number as the language does.
func (c *console) decimal(plain string) string {
	if c.language() == locale.English {
		return plain
	}
	return strings.Replace(plain, ".", ",", 1)
}

// quotaFacts are the quotas of a cohort.
type quotaFacts struct {
	Cohort string      `json:"cohort"`
	Seq    int64       `json:"seq,omitempty"`
	Quotas []quotaRows `json:"quotas"`
}

// quotaRows is a quota. Most is null where nothing limits it; Have are those that are chosen now.
type quotaRows struct {
	By    string `json:"by"`
	Value string `json:"value"`
	Least int    `json:"least"`
	Most  *int   `json:"most"`
	Have  int    `json:"have"`
}

// quotaWords are the words of the verb quotas.
type quotaWords struct {
	district, trade string
	least, most     int
	remove          bool
}

func (c *console) quotas() *cobra.Command {
	var w quotaWords
	const example = `quotas kota.benang --cohort "Naik Kelas 2027" --district "Contoh Utara" --least 1 --most 3`
	cmd := c.inCohort(text.UseQuotas, text.VerbQuotas, example, c.checkQuotaWords, func(cmd *cobra.Command, f *sqlite.File, cohort *model.Cohort) error {
		return c.changeQuotas(cmd, f, cohort, w)
	})
	flags := cmd.Flags()
	flags.StringVar(&w.district, "district", "", c.say(text.FlagQuotaDistrict))
	flags.StringVar(&w.trade, "trade", "", c.say(text.FlagQuotaTrade))
	flags.IntVar(&w.least, "least", 0, c.say(text.FlagQuotaLeast))
	flags.IntVar(&w.most, "most", 0, c.say(text.FlagQuotaMost))
	flags.BoolVar(&w.remove, "remove", false, c.say(text.FlagQuotaRemove))
	return cmd
}

func (c *console) checkQuotaWords(cmd *cobra.Command) (reading bool, err error) {
	named, removed := given(cmd, "district", "trade"), given(cmd, "remove")
	switch bound := given(cmd, "least", "most"); {
	case named > 1 || named == 0 && bound+removed > 0:
		return false, c.misuse(text.UsageOneOf, "--district, --trade")
	case named == 1 && (bound > 0) == (removed > 0):
		return false, c.misuse(text.UsageOneOf, "--least, --most, --remove")
	}
	return named == 0, nil
}

func (c *console) changeQuotas(cmd *cobra.Command, f *sqlite.File, cohort *model.Cohort, w quotaWords) error {
	facts := quotaFacts{Cohort: cohort.Name, Quotas: []quotaRows{}}
	if w.district+w.trade != "" {
		act, err := w.act(cmd, f.Plan(), cohort)
		if err != nil {
			return err
		}
		entry, err := f.Do(act, model.Context{})
		if err != nil {
			return err
		}
		facts.Seq = entry.Seq
	}
	list, err := curation.Read(f.Plan(), cohort.ID)
	if err != nil {
		return err
	}
	for _, q := range f.Plan().Quotas.Of(cohort.ID) {
		row := quotaRows{By: string(q.By), Value: q.Value, Least: q.Least, Have: list.Have(q)}
		if q.Capped {
			row.Most = &q.Most
		}
		facts.Quotas = append(facts.Quotas, row)
	}
	return c.print(facts, c.quotaTable(facts.Quotas))
}

func (w quotaWords) act(cmd *cobra.Command, p *model.Plan, cohort *model.Cohort) (model.Act, error) {
	after := model.Quota{Cohort: cohort.ID, By: model.QuotaDistrict, Value: strings.TrimSpace(w.district), Least: w.least, Capped: cmd.Flags().Changed("most"), Most: w.most}
	if w.trade != "" {
		after.By, after.Value = model.QuotaTrade, strings.TrimSpace(w.trade)
	}
	for _, q := range p.Quotas.Of(cohort.ID) {
		if q.By == after.By && model.FoldName(q.Value) == model.FoldName(after.Value) {
			after.ID = q.ID
			if w.remove {
				return model.Edit{Title: "cohort.quota", Drop: []model.Record{q}}, nil
			}
		}
	}
	if w.remove {
		return nil, model.Errorf(model.NotFound, "Lihat kuotanya dengan quotas BERKAS.", "Kuota %q tidak ada.", after.Value)
	}
	return model.Edit{Title: "cohort.quota", Put: []model.Record{&after}}, nil
}

func (c *console) quotaTable(rows []quotaRows) string {
	if len(rows) == 0 {
		return c.say(text.CohortNoQuota)
	}
	return strings.TrimSuffix(table(func(row func(...string)) {
		for _, r := range rows {
			by := c.say(text.CohortDistrict)
			if r.By == string(model.QuotaTrade) {
				by = c.say(text.CohortTrade)
			}
			row(by, r.Value, c.quotaBounds(r.Least, r.Most), strconv.Itoa(r.Have))
		}
	}), "\n")
}
