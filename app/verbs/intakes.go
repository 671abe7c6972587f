package verbs

import (
	"cmp"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/model/submissions"
)

// intakeFacts is the intakes of a file with the kinds of help that can be proposed.
type intakeFacts struct {
	Seq     int64        `json:"seq,omitempty"` // of the act that was done
	Intakes []intakeRows `json:"intakes"`
	Help    []string     `json:"kinds_of_help"`
}

// intakeRows is one intake. States counts proposals, what was merged in the state of what it went into. Quota is 0 where there is none.
type intakeRows struct {
	ID        model.ID                      `json:"id"`
	Theme     string                        `json:"theme"`
	Year      int                           `json:"year"`
	Mission   int                           `json:"mission,omitempty"`
	Focus     string                        `json:"focus,omitempty"`
	From      model.Date                    `json:"from,omitempty"`
	Until     model.Date                    `json:"until,omitempty"`
	Carries   string                        `json:"carries,omitempty"`
	Concluded bool                          `json:"concluded"`
	Proposals int                           `json:"proposals"`
	Actors    int                           `json:"actors"`
	Waiting   int                           `json:"actors_waiting"`
	States    map[model.SubmissionState]int `json:"states"`
	Merged    int                           `json:"merged"`
	Carried   int                           `json:"carried"`
	Taken     int                           `json:"accepted"`
	Quota     int                           `json:"quota"`
	Asked     string                        `json:"asked"`
	Agreed    string                        `json:"agreed"`
}

// intakeWords are the words of the verb intakes.
type intakeWords struct {
	add, edit, remove, conclude, reopen, carry, help, way string
	theme, focus, from, until, carries, reason            string
	year, mission, quota                                  int
}

// intakeWays are what can be done to intakes, by the option that asks for it. Without any they are listed.
var intakeWays = []correctWay{
	{"add", []string{"year"}, []string{"mission", "focus", "from", "until", "quota", "carries"}},
	{"edit", nil, []string{"theme", "year", "mission", "focus", "from", "until", "quota", "carries"}},
	{"remove", nil, nil},
	{"conclude", nil, nil},
	{"reopen", []string{"reason"}, nil},
	{"carry", nil, nil},
	{"add-help", nil, nil},
}

func (c *console) intakes() *cobra.Command {
	var w intakeWords
	cmd := c.verb(text.UseIntakes, text.VerbIntakes, `intakes kota.benang --add "UMKM naik kelas" --year 2027 --mission 2 --quota 120`, 1, func(cmd *cobra.Command, args []string) (err error) {
		if w.way, err = c.wayOf(cmd, intakeWays); err != nil {
			return err
		}
		return c.with(args[0], w.way == "", func(f *sqlite.File) error { return c.intaken(cmd, f, w) })
	})
	flags := cmd.Flags()
	flags.StringVar(&w.add, "add", "", c.say(text.FlagIntakeAdd))
	flags.StringVar(&w.edit, "edit", "", c.say(text.FlagIntakeEdit))
	flags.StringVar(&w.remove, "remove", "", c.say(text.FlagIntakeRemove))
	flags.StringVar(&w.conclude, "conclude", "", c.say(text.FlagIntakeConclude))
	flags.StringVar(&w.reopen, "reopen", "", c.say(text.FlagIntakeReopen))
	flags.StringVar(&w.carry, "carry", "", c.say(text.FlagIntakeCarry))
	flags.StringVar(&w.help, "add-help", "", c.say(text.FlagHelpAdd))
	flags.StringVar(&w.theme, "theme", "", c.say(text.FlagIntakeTheme))
	flags.IntVar(&w.year, "year", 0, c.say(text.FlagIntakeYear))
	flags.IntVar(&w.mission, "mission", 0, c.say(text.FlagIntakeMission))
	flags.StringVar(&w.focus, "focus", "", c.say(text.FlagIntakeFocus))
	flags.StringVar(&w.from, "from", "", c.say(text.FlagIntakeFrom))
	flags.StringVar(&w.until, "until", "", c.say(text.FlagIntakeUntil))
	flags.IntVar(&w.quota, "quota", 0, c.say(text.FlagIntakeQuota))
	flags.StringVar(&w.carries, "carries", "", c.say(text.FlagIntakeCarries))
	flags.StringVar(&w.reason, "reason", "", c.say(text.FlagIntakeReason))
	return cmd
}

// intaken does what the words ask for, then lists the intakes.
func (c *console) intaken(cmd *cobra.Command, f *sqlite.File, w intakeWords) error {
	facts, told := intakeFacts{}, ""
	if w.way != "" {
		act, err := w.act(cmd, f.Plan())
		if err != nil {
			return err
		}
		entry, err := f.Do(act, model.Context{Reason: strings.TrimSpace(w.reason)})
		if err != nil {
			return err
		}
		facts.Seq, told = entry.Seq, c.say(text.IntakeDone, c.say(text.Acts[act.Name()]))+"\n"
		if carry, ok := act.(model.CarrySubmissions); ok {
			told = c.say(text.IntakeCarried, len(entry.Changes), f.Plan().Intakes.Get(carry.Into).Label()) + "\n"
		}
	}
	p := f.Plan()
	facts.Help, facts.Intakes = nonNil(helpNames(p)), []intakeRows{}
	for _, in := range p.Intakes.Of(0) {
		facts.Intakes = append(facts.Intakes, intakeRow(p, in))
	}
	return c.print(facts, told+c.intakeTable(p)+c.say(text.IntakesSums, len(facts.Intakes), cmp.Or(strings.Join(facts.Help, ", "), "–")))
}

func helpNames(p *model.Plan) (names []string) {
	for _, h := range p.HelpKinds.Of(0) {
		names = append(names, h.Name)
	}
	return names
}

// act is what the words do.
func (w intakeWords) act(cmd *cobra.Command, p *model.Plan) (model.Act, error) {
	switch w.way {
	case "add":
		in, err := w.fill(cmd, p, model.Intake{Theme: w.add})
		return model.SetIntake{Intake: in}, err
	case "add-help":
		return model.AddHelp{Help: w.help}, nil
	}
	in, err := intakeNamed(p, w.edit+w.remove+w.conclude+w.reopen+w.carry)
	if err != nil {
		return nil, err
	}
	switch w.way {
	case "edit":
		after, err := w.fill(cmd, p, *in)
		return model.SetIntake{Intake: after}, err
	case "remove":
		return model.RemoveIntake{Intake: in.ID}, nil
	case "conclude":
		return model.ConcludeIntake{Intake: in.ID}, nil
	case "reopen":
		return model.ReopenIntake{Intake: in.ID}, nil
	default:
		return model.CarrySubmissions{Into: in.ID}, nil
	}
}

// fill gives an intake with what the words say of it.
func (w intakeWords) fill(cmd *cobra.Command, p *model.Plan, in model.Intake) (model.Intake, error) {
	given := cmd.Flags().Changed
	if given("theme") {
		in.Theme = w.theme
	}
	if given("year") {
		in.Year = w.year
	}
	if given("focus") {
		in.Focus = w.focus
	}
	if given("quota") {
		in.Quota = w.quota
	}
	for _, day := range []struct {
		name, text string
		into       *model.Date
	}{{"from", w.from, &in.From}, {"until", w.until, &in.Until}} {
		if !given(day.name) {
			continue
		}
		date, _, err := locale.ParseDate(day.text, p.Today(now()))
		if err != nil {
			return in, err
		}
		*day.into = date
	}
	if given("carries") {
		in.Carries = 0
		if w.carries != "" {
			from, err := intakeNamed(p, w.carries)
			if err != nil {
				return in, err
			}
			in.Carries = from.ID
		}
	}
	if given("mission") {
		mission, err := missionNumbered(p, w.mission)
		if err != nil {
			return in, err
		}
		in.Mission = mission
	}
	return in, nil
}

// missionNumbered finds a mission by its number; 0 is none.
func missionNumbered(p *model.Plan, number int) (model.ID, error) {
	if number == 0 {
		return 0, nil
	}
	for _, m := range p.Missions.Of(0) {
		if m.Number == number {
			return m.ID, nil
		}
	}
	return 0, model.Errorf(model.NotFound, "Tulis nomor misi seperti di berkas.", "Misi %d tidak ada di berkas ini.", number)
}

// intakeNamed finds an intake by its theme, with its year behind it where the theme was there in several. No name stands for the only one.
func intakeNamed(p *model.Plan, name string) (*model.Intake, error) {
	list := p.Intakes.Of(0)
	key := model.FoldName(name)
	var found, exact []*model.Intake
	for _, in := range list {
		if key == model.FoldName(in.Label()) {
			exact = append(exact, in)
		}
		if key == "" || key == model.FoldName(in.Theme) {
			found = append(found, in)
		}
	}
	if len(exact) > 0 {
		found = exact
	}
	if len(found) == 1 {
		return found[0], nil
	}
	var labels []string
	for _, in := range list {
		labels = append(labels, in.Label())
	}
	switch {
	case len(list) == 0:
		return nil, model.Errorf(model.NotFound, "Buka dengan intakes BERKAS --add TEMA --year TAHUN.", "Belum ada penjaringan di berkas ini.")
	case len(found) > 1:
		return nil, model.Invalidf("Sebutkan tema dan tahunnya dengan --intake.", "Ada beberapa penjaringan: %s.", strings.Join(labels, "; "))
	}
	return nil, model.Errorf(model.NotFound, "Sebutkan tema dan tahunnya seperti di daftar.", "Penjaringan %q tidak ada. Yang ada: %s.", name, strings.Join(labels, "; "))
}

func intakeRow(p *model.Plan, in *model.Intake) intakeRows {
	s := submissions.SumOf(p, in.ID)
	row := intakeRows{
		ID: in.ID, Theme: in.Theme, Year: in.Year, Focus: in.Focus, From: in.From, Until: in.Until, Concluded: in.Concluded != 0,
		Proposals: s.Proposals, Actors: s.Actors, Waiting: s.Waiting, States: map[model.SubmissionState]int{}, Merged: s.Merged, Carried: s.Carried,
		Taken: s.Taken, Quota: s.Quota, Asked: locale.FormatPlain(s.Asked), Agreed: locale.FormatPlain(s.Agreed),
	}
	for _, state := range model.SubmissionStates {
		row.States[state] = s.States[state]
	}
	if m := p.Missions.Get(in.Mission); m != nil {
		row.Mission = m.Number
	}
	if from := p.Intakes.Get(in.Carries); from != nil {
		row.Carries = from.Label()
	}
	return row
}

func (c *console) intakeTable(p *model.Plan) string {
	return table(func(row func(...string)) {
		for _, in := range p.Intakes.Of(0) {
			s, standing := submissions.SumOf(p, in.ID), c.say(text.IntakeOpen)
			if in.Concluded != 0 {
				standing = c.say(text.IntakeClosed)
			}
			taken := c.say(text.IntakeNoQuota, s.Taken)
			if s.Quota > 0 {
				taken = c.say(text.IntakeQuota, s.Taken, s.Quota)
			}
			row(shorten(in.Label()), standing, c.say(text.IntakeCounts, s.Proposals, s.Actors), c.say(text.IntakeWaiting, s.Waiting), taken,
				c.say(text.IntakeAsked, c.money(s.Asked)), c.say(text.IntakeAgreed, c.money(s.Agreed)))
		}
	})
}
