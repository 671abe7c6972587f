package verbs

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/register"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// handoverWords are the words of the verb handover.
type handoverWords struct {
	means, recipient, papers, note string
	agencies                       []string
	version                        int
	draft                          bool
	amend, remove                  int64
}

// registerFacts is the register: the versions, the newest first, and drafts last as version 0.
type registerFacts struct {
	Versions []issueFacts `json:"versions"`
}

type issueFacts struct {
	Version int             `json:"version"`
	FinalAt string          `json:"final_at,omitempty"`
	Signed  []copyFacts     `json:"signed"`
	Given   []handoverFacts `json:"given"`
	Lacking []string        `json:"lacking"` // codes of agencies that got nothing yet
}

// givenFacts is what was recorded.
type givenFacts struct {
	Given []handoverFacts `json:"given"`
}

// handoverFacts is an entry of the register. Agency is a code, "" for others.
type handoverFacts struct {
	ID        model.ID        `json:"id"`
	Agency    string          `json:"agency,omitempty"`
	Recipient string          `json:"recipient"`
	Papers    string          `json:"papers"`
	Means     model.Means     `json:"means"`
	At        string          `json:"at"`
	By        string          `json:"by,omitempty"`
	Note      string          `json:"note,omitempty"`
	State     model.MailState `json:"state,omitempty"`
	Answer    string          `json:"answer,omitempty"`
}

func (c *console) handover() *cobra.Command {
	var o handoverWords
	cmd := c.verb(text.UseHandover, text.VerbHandover, `handover kota.benang --agency DPMPTSP --means hand --papers petikan --note "di ruang sidang"`, 1, func(cmd *cobra.Command, args []string) error {
		writes, err := c.handoverUse(cmd, o)
		if err != nil {
			return err
		}
		return c.with(args[0], !writes, func(f *sqlite.File) error {
			switch {
			case o.amend != 0:
				return c.amended(cmd, f, o)
			case o.remove != 0:
				return c.removed(f, model.ID(o.remove))
			case writes:
				return c.handedOver(f, o)
			default:
				return c.listRegister(f.Plan())
			}
		})
	})
	flags := cmd.Flags()
	flags.StringVar(&o.means, "means", "", c.say(text.FlagMeans))
	flags.StringSliceVar(&o.agencies, "agency", nil, c.say(text.FlagGivenTo))
	flags.StringVar(&o.recipient, "recipient", "", c.say(text.FlagRecipient))
	flags.StringVar(&o.papers, "papers", "", c.say(text.FlagPapersGot))
	flags.StringVar(&o.note, "note", "", c.say(text.FlagGivenNote))
	flags.IntVar(&o.version, "version", 0, c.say(text.FlagOfVersion))
	flags.BoolVar(&o.draft, "draft", false, c.say(text.FlagOfDraft))
	flags.Int64Var(&o.amend, "amend", 0, c.say(text.FlagAmend))
	flags.Int64Var(&o.remove, "remove", 0, c.say(text.FlagRemoveGot))
	return cmd
}

// handoverUse says whether the words change the register, and refuses those that do not go together.
func (c *console) handoverUse(cmd *cobra.Command, o handoverWords) (writes bool, err error) {
	given := func(flags ...string) bool { return slices.ContainsFunc(flags, cmd.Flags().Changed) }
	known := []string{string(model.ByHand), string(model.ByMail), string(model.ByWhatsApp), string(model.ByPrint)}
	switch {
	case given("amend") && given("remove"):
		return false, c.misuse(text.UsageOneOf, "--amend, --remove")
	case given("version") && given("draft"):
		return false, c.misuse(text.UsageOneOf, "--version, --draft")
	case given("means") && !slices.Contains(known, o.means):
		return false, c.misuse(text.UsageMeans, o.means)
	case given("amend", "remove"):
		return true, nil
	case !given("means") && given("agency", "recipient", "papers", "note", "version", "draft"):
		return false, c.misuse(text.UsageMissing, cmd.Name(), "--means")
	case given("means") && !given("agency", "recipient"):
		return false, c.misuse(text.UsageMissing, cmd.Name(), "--agency, --recipient")
	}
	return given("means"), nil
}

// handedOver records that papers were given out.
func (c *console) handedOver(f *sqlite.File, o handoverWords) error {
	p := f.Plan()
	act := model.GiveOut{Papers: cmp.Or(o.papers, text.RegisterPackage.In(locale.Indonesian)), Means: model.Means(o.means), Note: o.note}
	issue := register.Current(p)
	if o.version != 0 {
		var err error
		if issue, err = register.IssueOf(p, o.version); err != nil {
			return err
		}
	}
	if issue != nil && !o.draft {
		act.Issue = issue.ID
	}
	for _, code := range o.agencies {
		a, err := agencyByCode(p, code)
		if err != nil {
			return err
		}
		act.To = append(act.To, model.Recipient{Agency: a.ID, Name: o.recipient})
	}
	if len(act.To) == 0 {
		act.To = []model.Recipient{{Name: o.recipient}}
	}
	e, err := f.Do(act, model.Context{})
	if err != nil {
		return err
	}
	var facts givenFacts
	for _, change := range e.Changes {
		facts.Given = append(facts.Given, handoverRow(p, change.After.(*model.Handover)))
	}
	return c.print(facts, c.say(text.VerbsGiven, len(facts.Given)))
}

// amended puts an entry right: what is not given stays.
func (c *console) amended(cmd *cobra.Command, f *sqlite.File, o handoverWords) error {
	id := model.ID(o.amend)
	act := model.AmendHandover{ID: id}
	if h := f.Plan().Handovers.Get(id); h != nil {
		act = model.AmendHandover{ID: id, Recipient: h.Recipient, Papers: h.Papers, Means: h.Means, Note: h.Note}
	}
	for name, into := range map[string]*string{"recipient": &act.Recipient, "papers": &act.Papers, "note": &act.Note} {
		if flag := cmd.Flags().Lookup(name); flag.Changed {
			*into = flag.Value.String()
		}
	}
	if o.means != "" {
		act.Means = model.Means(o.means)
	}
	if _, err := f.Do(act, model.Context{}); err != nil {
		return err
	}
	return c.print(handoverRow(f.Plan(), f.Plan().Handovers.Get(id)), c.say(text.VerbsAmended, o.amend))
}

func (c *console) removed(f *sqlite.File, id model.ID) error {
	e, err := f.Do(model.RemoveHandover{IDs: []model.ID{id}}, model.Context{})
	if err != nil {
		return err
	}
	return c.print(handoverRow(f.Plan(), e.Changes[0].Before.(*model.Handover)), c.say(text.VerbsRemoved, int64(id)))
}

func handoverRow(p *model.Plan, h *model.Handover) handoverFacts {
	row := handoverFacts{
		ID: h.ID, Recipient: h.Recipient, Papers: h.Papers, Means: h.Means, At: plainInstant(p, h.At), By: h.By, Note: h.Note, State: h.State, Answer: h.Answer,
	}
	if a := p.Agencies.Get(h.Agency); a != nil {
		row.Agency = a.Code
	}
	return row
}

// listRegister shows who was given what, and who got nothing yet.
func (c *console) listRegister(p *model.Plan) error {
	facts, lines := registerFacts{Versions: []issueFacts{}}, []string{}
	for _, v := range register.Book(p) {
		row := issueFacts{Version: v.Number(), Signed: []copyFacts{}, Given: []handoverFacts{}, Lacking: []string{}}
		if v.Issue != nil {
			row.FinalAt = plainInstant(p, v.Issue.At)
		}
		for _, s := range v.Copies {
			row.Signed = append(row.Signed, copyRow(p, s))
		}
		for _, h := range v.Given {
			row.Given = append(row.Given, handoverRow(p, h))
		}
		var labels []string
		for _, a := range v.Lacking {
			row.Lacking, labels = append(row.Lacking, a.Code), append(labels, a.Label())
		}
		facts.Versions = append(facts.Versions, row)
		lines = append(lines, c.say(text.VerbsLacking, register.VersionName(&v, c.say), len(v.Given), len(v.Copies), cmp.Or(strings.Join(labels, ", "), c.say(text.VerbsNobody))))
		lines = append(lines, strings.TrimSuffix(c.givenTable(p, v.Given), "\n"))
	}
	return c.print(facts, strings.Join(slices.DeleteFunc(lines, func(line string) bool { return line == "" }), "\n"))
}

func (c *console) givenTable(p *model.Plan, list []*model.Handover) string {
	return table(func(row func(...string)) {
		for _, h := range list {
			row(strconv.FormatInt(int64(h.ID), 10), register.AgencyName(p, h.Agency, c.say), h.Recipient, h.Papers, c.say(text.HandoverMeans[h.Means]),
				register.When(p, h.At, c.language()), c.say(text.MailStates[h.State]), register.Remark(h))
		}
	})
}
