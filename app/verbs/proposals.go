package verbs

import (
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/model/submissions"
)

// proposalFacts is proposals of an intake. Total is how many it has in all, Asked what those that are listed ask for.
type proposalFacts struct {
	Seq       int64          `json:"seq,omitempty"` // of the act that was done
	Intake    string         `json:"intake"`
	Total     int            `json:"total"`
	Asked     string         `json:"asked"`
	Proposals []proposalRows `json:"proposals"`
}

// proposalRows is one proposal. Of one that was merged, the answer is that of the one that it follows, whose number is in Follows. CarriedFrom is the number
// of the proposal of the earlier intake that it goes on with.
type proposalRows struct {
	ID          model.ID              `json:"id"`
	Number      int                   `json:"number"`
	Actor       string                `json:"actor"`
	Trade       string                `json:"trade,omitempty"`
	Village     string                `json:"village,omitempty"`
	District    string                `json:"district,omitempty"`
	Help        string                `json:"kind_of_help"`
	Text        string                `json:"text"`
	Quantity    string                `json:"quantity,omitempty"`
	Unit        string                `json:"unit,omitempty"`
	Amount      string                `json:"amount"`
	Place       string                `json:"place,omitempty"`
	Sector      string                `json:"sector,omitempty"`
	Source      string                `json:"source,omitempty"`
	Priority    int                   `json:"priority,omitempty"`
	State       model.SubmissionState `json:"state"`
	Reason      string                `json:"reason,omitempty"`
	Cost        string                `json:"cost"`
	Year        int                   `json:"year,omitempty"`
	Agency      string                `json:"agency,omitempty"`
	Line        string                `json:"line,omitempty"`
	Follows     int                   `json:"follows,omitempty"`
	CarriedFrom int                   `json:"carried_from,omitempty"`
	amount      model.Money
}

// doubleFacts is the pairs of an intake that may be the same.
type doubleFacts struct {
	Intake string       `json:"intake"`
	Pairs  []doubleRows `json:"pairs"`
}

type doubleRows struct {
	Likeness  int          `json:"likeness"` // percent
	SameActor bool         `json:"same_actor"`
	First     proposalRows `json:"first"`
	Second    proposalRows `json:"second"`
}

// proposalWords are the words of the verb proposals.
type proposalWords struct {
	intake, way                                    string
	states                                         []string
	source, sector, district, village, trade, help string
	actor, search, read, add, answer, activity     string
	numbers                                        []string
	into, year, priority                           int
	reason, cost, agency, line, fund, code, called string
	amount, quantity, unit, place                  string
	apply, doubles, part, unlock, remove           bool
}

// proposalFilters choose what is listed.
var proposalFilters = []string{"state", "source", "sector", "district", "trade", "help-kind", "actor", "agency", "search"}

// proposalWays are what can be done to proposals, by the option that asks for it. Without any they are listed.
var proposalWays = []correctWay{
	{"doubles", nil, nil},
	{"read", nil, []string{"apply"}},
	{"add", []string{"actor", "help-kind"}, []string{"amount", "quantity", "unit", "place", "sector", "source", "priority", "trade", "village", "district"}},
	{"answer", []string{"number"}, []string{"reason", "cost", "year", "agency", "line"}},
	{"merge-into", []string{"number"}, nil},
	{"part", []string{"number"}, nil},
	{"unlock", []string{"number", "reason"}, nil},
	{"make-line", []string{"number", "agency"}, []string{"fund", "code", "name", "cost", "year"}},
	{"remove", []string{"number"}, nil},
}

func (c *console) proposals() *cobra.Command {
	var w proposalWords
	const example = `proposals kota.benang --answer diterima --number 3,5-9 --agency DISKOP --year 2027 --cost "25 jt"`
	cmd := c.verb(text.UseProposals, text.VerbProposals, example, 1, func(cmd *cobra.Command, args []string) (err error) {
		always := []string{"intake"}
		if len(givenOf(cmd, wayNames(proposalWays)...)) == 0 {
			always = append(always, proposalFilters...)
		}
		if w.way, err = c.wayOf(cmd, proposalWays, always...); err != nil {
			return err
		}
		reading := w.way == "" || w.way == "doubles" || w.way == "read" && !w.apply
		return c.with(args[0], reading, func(f *sqlite.File) error { return c.proposed(cmd, f, w) })
	})
	flags := cmd.Flags()
	flags.StringVar(&w.intake, "intake", "", c.say(text.FlagIntakeOf))
	flags.StringSliceVar(&w.states, "state", nil, c.say(text.FlagProposalState))
	flags.StringVar(&w.source, "source", "", c.say(text.FlagProposalSource))
	flags.StringVar(&w.sector, "sector", "", c.say(text.FlagProposalSector))
	flags.StringVar(&w.district, "district", "", c.say(text.FlagProposalDistrict))
	flags.StringVar(&w.village, "village", "", c.say(text.FlagProposalVillage))
	flags.StringVar(&w.trade, "trade", "", c.say(text.FlagProposalTrade))
	flags.StringVar(&w.help, "help-kind", "", c.say(text.FlagProposalHelp))
	flags.StringVar(&w.actor, "actor", "", c.say(text.FlagProposalActor))
	flags.StringVar(&w.search, "search", "", c.say(text.FlagProposalSearch))
	flags.BoolVar(&w.doubles, "doubles", false, c.say(text.FlagProposalDoubles))
	flags.StringVar(&w.read, "read", "", c.say(text.FlagProposalRead))
	flags.BoolVar(&w.apply, "apply", false, c.say(text.FlagProposalApply))
	flags.StringVar(&w.add, "add", "", c.say(text.FlagProposalAdd))
	flags.StringVar(&w.answer, "answer", "", c.say(text.FlagProposalAnswer))
	flags.StringSliceVar(&w.numbers, "number", nil, c.say(text.FlagProposalNumber))
	flags.IntVar(&w.into, "merge-into", 0, c.say(text.FlagProposalInto))
	flags.BoolVar(&w.part, "part", false, c.say(text.FlagProposalPart))
	flags.BoolVar(&w.unlock, "unlock", false, c.say(text.FlagProposalUnlock))
	flags.StringVar(&w.activity, "make-line", "", c.say(text.FlagProposalLine))
	flags.BoolVar(&w.remove, "remove", false, c.say(text.FlagProposalRemove))
	flags.StringVar(&w.reason, "reason", "", c.say(text.FlagProposalReason))
	flags.StringVar(&w.cost, "cost", "", c.say(text.FlagProposalCost))
	flags.IntVar(&w.year, "year", 0, c.say(text.FlagProposalYear))
	flags.StringVar(&w.agency, "agency", "", c.say(text.FlagProposalAgency))
	flags.StringVar(&w.line, "line", "", c.say(text.FlagProposalLink))
	flags.StringVar(&w.fund, "fund", "", c.say(text.FlagFund))
	flags.StringVar(&w.code, "code", "", c.say(text.FlagProposalCode))
	flags.StringVar(&w.called, "name", "", c.say(text.FlagProposalCalled))
	flags.StringVar(&w.amount, "amount", "", c.say(text.FlagProposalAmount))
	flags.StringVar(&w.quantity, "quantity", "", c.say(text.FlagProposalQuantity))
	flags.StringVar(&w.unit, "unit", "", c.say(text.FlagProposalUnit))
	flags.StringVar(&w.place, "place", "", c.say(text.FlagProposalPlace))
	flags.IntVar(&w.priority, "priority", 0, c.say(text.FlagProposalPriority))
	return cmd
}

func wayNames(ways []correctWay) (names []string) {
	for _, way := range ways {
		names = append(names, way.name)
	}
	return names
}

// proposed does what the words ask for and tells of the proposals that it touched, or lists those that the filters choose.
func (c *console) proposed(cmd *cobra.Command, f *sqlite.File, w proposalWords) error {
	in, err := intakeNamed(f.Plan(), w.intake)
	if err != nil {
		return err
	}
	switch w.way {
	case "":
		return c.listProposals(f.Plan(), in, w)
	case "doubles":
		return c.listDoubles(f.Plan(), in)
	case "read":
		return c.readProposals(cmd, f, in, w)
	}
	act, err := c.proposalAct(f.Plan(), in, w)
	if err != nil {
		return err
	}
	entry, err := f.Do(act, model.Context{Reason: strings.TrimSpace(w.reason)})
	if err != nil {
		return err
	}
	var list []*model.Submission
	for _, change := range entry.Changes {
		if s, ok := change.After.(*model.Submission); ok {
			list = append(list, s)
		}
	}
	p := f.Plan()
	facts := proposalsOf(p, in, list)
	facts.Seq = entry.Seq
	told := c.say(text.ProposalsDone, len(list))
	switch w.way {
	case "make-line":
		line := p.Lines.Get(list[0].Line)
		told = c.say(text.ProposalMadeLine, list[0].Number, line.Code, shorten(line.Name))
	case "remove":
		told = c.say(text.ProposalsDone, len(entry.Changes))
	}
	return c.print(facts, c.proposalTable(facts.Proposals)+told)
}

func (c *console) listProposals(p *model.Plan, in *model.Intake, w proposalWords) error {
	filter, err := w.filter(p)
	if err != nil {
		return err
	}
	list := submissions.Find(p, in.ID, filter)
	facts := proposalsOf(p, in, list)
	var asked model.Money
	for _, s := range list {
		asked = asked.Plus(s.Amount)
	}
	return c.print(facts, c.proposalTable(facts.Proposals)+c.say(text.ProposalsSums, in.Label(), len(facts.Proposals), facts.Total, c.money(asked)))
}

// filter reads what is listed.
func (w proposalWords) filter(p *model.Plan) (f submissions.Filter, err error) {
	for _, name := range w.states {
		state, err := model.ParseSubmissionState(name)
		if err != nil {
			return f, err
		}
		f.States = append(f.States, state)
	}
	f.Actor, f.Search, f.Is = w.actor, w.search, map[submissions.Dimension]string{}
	for by, text := range map[submissions.Dimension]string{
		submissions.BySource: w.source, submissions.BySector: w.sector, submissions.ByDistrict: w.district, submissions.ByTrade: w.trade, submissions.ByHelp: w.help,
	} {
		if text != "" {
			f.Is[by] = text
		}
	}
	f.Agency, err = agencyOrAll(p, w.agency)
	return f, err
}

func proposalsOf(p *model.Plan, in *model.Intake, list []*model.Submission) proposalFacts {
	facts := proposalFacts{Intake: in.Label(), Total: len(p.Submissions.Of(in.ID)), Proposals: []proposalRows{}}
	var asked model.Money
	for _, s := range list {
		asked = asked.Plus(s.Amount)
		facts.Proposals = append(facts.Proposals, proposalRow(p, s))
	}
	facts.Asked = locale.FormatPlain(asked)
	return facts
}

func proposalRow(p *model.Plan, s *model.Submission) proposalRows {
	actor, stands := p.Actors.Get(s.Actor), p.Stands(s)
	row := proposalRows{
		ID: s.ID, Number: s.Number, Actor: actor.Name, Trade: actor.Trade, Village: actor.Village, District: actor.District, Help: p.HelpKinds.Get(s.Help).Name,
		Text: s.Text, Quantity: s.Quantity, Unit: s.Unit, Amount: locale.FormatPlain(s.Amount), amount: s.Amount, Place: s.Place, Sector: s.Sector, Source: s.Source,
		Priority: s.Priority, State: stands.State, Reason: stands.Reason, Cost: locale.FormatPlain(stands.Cost), Year: stands.Year,
	}
	if a := p.Agencies.Get(stands.Agency); a != nil {
		row.Agency = a.Code
	}
	if l := p.Lines.Get(stands.Line); l != nil {
		row.Line = l.Code
	}
	if stands != s {
		row.Follows = stands.Number
	}
	if from := p.Submissions.Get(s.Carried); from != nil {
		row.CarriedFrom = from.Number
	}
	return row
}

func (c *console) proposalTable(rows []proposalRows) string {
	return table(func(row func(...string)) {
		for _, r := range rows {
			state := c.say(text.SubmissionStates[r.State])
			if r.Follows != 0 {
				state += ", " + c.say(text.ProposalFollows, r.Follows)
			}
			row(strconv.Itoa(r.Number), state, shorten(r.Actor), r.Help, shorten(r.Text), c.money(r.amount), r.Agency)
		}
	})
}

func (c *console) listDoubles(p *model.Plan, in *model.Intake) error {
	facts := doubleFacts{Intake: in.Label(), Pairs: []doubleRows{}}
	for _, d := range submissions.Doubles(p, in.ID) {
		facts.Pairs = append(facts.Pairs, doubleRows{d.Likeness, d.SameActor, proposalRow(p, d.First), proposalRow(p, d.Second)})
	}
	listed := table(func(row func(...string)) {
		for _, d := range facts.Pairs {
			for _, r := range []proposalRows{d.First, d.Second} {
				row(c.say(text.ProposalLike, d.Likeness), strconv.Itoa(r.Number), shorten(r.Actor), r.Help, shorten(r.Text))
			}
		}
	})
	return c.print(facts, listed+c.say(text.ProposalsDoubles, len(facts.Pairs)))
}
