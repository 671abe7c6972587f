package verbs

import (
	"cmp"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// refocusWords are the words of the verb refocus. Sheet is the name that the way is given.
type refocusWords struct {
	way, sheet                          string
	number, year                        int
	from, must, note, to                string
	table, agency, state, reason, kind  string
	rules, units                        []string
	before, cut, added, dir, date, size string
	dry, drifted, rest                  bool
}

// refocusWays are what can be done to sheets, by the option that asks for it and names the sheet. Without any they are listed.
var refocusWays = []correctWay{
	{"start", []string{"number"}, []string{"year", "from", "must", "note"}},
	{"change", nil, []string{"to", "number", "year", "from", "must", "note"}},
	{"remove", nil, nil},
	{"show", nil, nil},
	{"balance", nil, nil},
	{"units", []string{"table"}, []string{"dry-run"}},
	{"fill", nil, []string{"agency"}},
	{"rules", []string{"rule"}, []string{"dry-run"}},
	{"set", []string{"unit"}, []string{"before", "cut", "added", "kind", "reason"}},
	{"decide", []string{"state"}, []string{"unit", "reason"}},
	{"drop", []string{"unit"}, nil},
	{"adopt", nil, []string{"drifted", "rest"}},
	{"write", []string{"out"}, []string{"date", "paper"}},
}

func (c *console) refocus() *cobra.Command {
	var w refocusWords
	cmd := c.verb(text.UseRefocus, text.VerbRefocus, `refocus kota.benang --start "Refocusing darurat" --number 2 --must total`, 1, func(cmd *cobra.Command, args []string) error {
		way, err := c.wayOf(cmd, refocusWays)
		if err != nil {
			return err
		}
		if w.way = way; way != "" {
			w.sheet = cmd.Flags().Lookup(way).Value.String()
		}
		reading := way == "" || way == "show" || way == "balance" || way == "write" || w.dry
		return c.with(args[0], reading, func(f *sqlite.File) error { return c.refocused(cmd, f, w) })
	})
	c.refocusFlags(cmd, &w)
	return cmd
}

func (c *console) refocusFlags(cmd *cobra.Command, w *refocusWords) {
	flags := cmd.Flags()
	for name, says := range map[string]text.Sentence{
		"start": text.FlagRefocusStart, "change": text.FlagRefocusChange, "remove": text.FlagRefocusRemove, "show": text.FlagRefocusShow,
		"balance": text.FlagRefocusBalance, "units": text.FlagRefocusUnits, "fill": text.FlagRefocusFill, "rules": text.FlagRefocusRules,
		"set": text.FlagRefocusSet, "decide": text.FlagRefocusDecide, "drop": text.FlagRefocusDrop, "adopt": text.FlagRefocusAdopt, "write": text.FlagRefocusWrite,
	} {
		flags.String(name, "", c.say(says))
	}
	flags.IntVar(&w.number, "number", 0, c.say(text.FlagRefocusNumber))
	flags.IntVar(&w.year, "year", 0, c.say(text.FlagRefocusYear))
	flags.StringVar(&w.from, "from", "", c.say(text.FlagRefocusFrom))
	flags.StringVar(&w.must, "must", "", c.say(text.FlagRefocusMust))
	flags.StringVar(&w.note, "note", "", c.say(text.FlagRefocusNote))
	flags.StringVar(&w.to, "to", "", c.say(text.FlagRefocusTo))
	flags.StringVar(&w.table, "table", "", c.say(text.FlagRefocusTable))
	flags.StringVar(&w.agency, "agency", "", c.say(text.FlagAgency))
	flags.StringArrayVar(&w.rules, "rule", nil, c.say(text.FlagRefocusRule))
	flags.StringArrayVar(&w.units, "unit", nil, c.say(text.FlagRefocusUnit))
	flags.BoolVar(&w.dry, "dry-run", false, c.say(text.FlagRefocusDry))
	flags.StringVar(&w.before, "before", "", c.say(text.FlagRefocusBefore))
	flags.StringVar(&w.cut, "cut", "", c.say(text.FlagRefocusCut))
	flags.StringVar(&w.added, "added", "", c.say(text.FlagRefocusAdded))
	flags.StringVar(&w.kind, "kind", "", c.say(text.FlagRefocusKind))
	flags.StringVar(&w.reason, "reason", "", c.say(text.FlagRefocusReason))
	flags.StringVar(&w.state, "state", "", c.say(text.FlagRefocusState))
	flags.BoolVar(&w.drifted, "drifted", false, c.say(text.FlagRefocusDrifted))
	flags.BoolVar(&w.rest, "rest", false, c.say(text.FlagRefocusRest))
	flags.StringVar(&w.dir, "out", "", c.say(text.FlagOutDir))
	flags.StringVar(&w.date, "date", "", c.say(text.FlagRefocusDate))
	flags.StringVar(&w.size, "paper", "", c.say(text.FlagPaper))
}

// refocused does what the words ask for, and prints the sheet, or all of them.
func (c *console) refocused(cmd *cobra.Command, f *sqlite.File, w refocusWords) error {
	switch w.way {
	case "":
		return c.printRefocus(f.Plan(), refocusFacts{}, f.Plan().Refocusings.Of(0), w.way)
	case "start":
		return c.refocusDone(f, w, func(*model.Plan) (model.Act, error) { return w.starting() })
	}
	r, err := sheetByName(f.Plan(), w.sheet)
	if err != nil {
		return err
	}
	switch w.way {
	case "show", "balance":
		return c.printRefocus(f.Plan(), refocusFacts{}, []*model.Refocusing{r}, w.way)
	case "units":
		return c.refocusTable(cmd.Context(), f, r, w)
	case "rules":
		return c.refocusRules(f, r, w)
	case "adopt":
		return c.refocusAdopt(f, r, w)
	case "write":
		return c.refocusPaper(cmd.Context(), f, r, w)
	}
	return c.refocusDone(f, w, func(p *model.Plan) (model.Act, error) { return c.refocusAct(cmd, p, r, w) })
}

// refocusDone does an act and prints all sheets.
func (c *console) refocusDone(f *sqlite.File, w refocusWords, act func(*model.Plan) (model.Act, error)) error {
	do, err := act(f.Plan())
	if err != nil {
		return err
	}
	entry, err := f.Do(do, model.Context{Reason: w.reason})
	if err != nil {
		return err
	}
	return c.printRefocus(f.Plan(), refocusFacts{Seq: entry.Seq}, f.Plan().Refocusings.Of(0), w.way)
}

// sheetByName finds a sheet whatever the case of its letters.
func sheetByName(p *model.Plan, name string) (*model.Refocusing, error) {
	for _, r := range p.Refocusings.Of(0) {
		if strings.EqualFold(r.Name, strings.TrimSpace(name)) {
			return r, nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Tulis nama seperti di daftar: benangmerah refocus BERKAS.", "Lembar refocusing %q tidak ada di berkas ini.", name)
}

// refocusMusts are the balances by the words of --must.
var refocusMusts = map[string]model.RefocusBalance{"total": model.BalanceTotal, "kelompok": model.BalanceGroup, "sisa": model.BalanceBelow}

// mustName is the word of --must for a balance.
func mustName(b model.RefocusBalance) string {
	for name, balance := range refocusMusts {
		if balance == b {
			return name
		}
	}
	return ""
}

// settle puts what the words say into a sheet.
func (w refocusWords) settle(r model.Refocusing) (model.Refocusing, error) {
	if w.must != "" {
		balance, known := refocusMusts[strings.ToLower(w.must)]
		if !known {
			return r, model.Invalidf("Pilih total, kelompok, atau sisa.", "Syarat keseimbangan %q tidak dikenal.", w.must)
		}
		r.Balance = balance
	}
	if w.from != "" {
		stage, err := model.ParseStage(w.from)
		if err != nil {
			return r, err
		}
		r.Base = stage
	}
	r.Number, r.Year, r.Note = cmp.Or(w.number, r.Number), cmp.Or(w.year, r.Year), cmp.Or(w.note, r.Note)
	return r, nil
}

func (w refocusWords) starting() (model.Act, error) {
	r, err := w.settle(model.Refocusing{Name: w.sheet})
	return model.StartRefocusing{Sheet: r}, err
}
