package verbs

import (
	"context"
	"strconv"

	"github.com/spf13/cobra"

	"benangmerah/app/issued"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
)

// changesFacts is what differs between two versions; To is 0 for the draft. File is empty where no paper was asked for.
type changesFacts struct {
	From       int          `json:"from"`
	To         int          `json:"to"`
	Before     string       `json:"before"`
	After      string       `json:"after"`
	Difference string       `json:"difference"`
	Money      []moneyFacts `json:"money"`
	Text       []textFacts  `json:"text"`
	File       string       `json:"file"`
	Pages      int          `json:"pages"`
}

type moneyFacts struct {
	Part       reports.ChangePart `json:"part"`
	Agency     string             `json:"agency"`
	Code       string             `json:"code"`
	Name       string             `json:"name"`
	From       string             `json:"from"`
	To         string             `json:"to"`
	Difference string             `json:"difference"`
	Was        bool               `json:"was"`
	Is         bool               `json:"is"`
}

type textFacts struct {
	Part    reports.ChangePart `json:"part"`
	Agency  string             `json:"agency"`
	Subject string             `json:"subject"`
	From    string             `json:"from"`
	To      string             `json:"to"`
}

// toDraft is what the file as it is now is called beside the numbers of versions.
const toDraft = "draft"

type changesOptions struct {
	from           int
	to, dir, paper string
	meeting        string
	public         bool
}

func (c *console) changes() *cobra.Command {
	var o changesOptions
	cmd := c.verb(text.UseChanges, text.VerbChanges, "changes kota.benang --from 1 --to 2 --out papers", 1, func(cmd *cobra.Command, args []string) error {
		if o.meeting != "" && o.to == toDraft {
			return c.misuse(text.UsageChangesDraft)
		}
		number := 0
		if o.to != toDraft && o.to != "" {
			n, err := strconv.Atoi(o.to)
			if err != nil || n < 1 {
				return c.misuse(text.UsageChangesTo, o.to)
			}
			number = n
		}
		size, err := paperSize(o.paper)
		if err != nil {
			return err
		}
		asked := reports.Options{Paper: size, Public: o.public}.For(reports.KindChanges)
		asked.Against = o.from
		return c.with(args[0], true, func(f *sqlite.File) error { return c.changed(cmd.Context(), f, number, asked, o) })
	})
	cmd.Flags().IntVar(&o.from, "from", 0, c.say(text.FlagChangesFrom))
	cmd.Flags().StringVar(&o.to, "to", "", c.say(text.FlagChangesTo))
	c.meetingFlag(cmd, &o.meeting)
	cmd.Flags().StringVar(&o.dir, "out", "", c.say(text.FlagOutDir))
	cmd.Flags().StringVar(&o.paper, "paper", "f4", c.say(text.FlagPaper))
	cmd.Flags().BoolVar(&o.public, "public", false, c.say(text.FlagPublic))
	need(cmd, "out")
	return cmd
}

// changed writes the list of changes and says what it holds.
func (c *console) changed(ctx context.Context, f *sqlite.File, to int, asked reports.Request, o changesOptions) error {
	source := issued.Of(f)
	of, err := askedMeeting(f.Plan(), o.meeting)
	if err != nil {
		return err
	}
	edition, err := source.EditionOf(of, to)
	if o.to == toDraft {
		edition, err = source.Draft(), nil
	}
	if err != nil {
		return err
	}
	written, err := c.paperFrom(ctx, edition, asked, o.dir)
	if err != nil {
		return err
	}
	full, plan, err := edition.Request(asked)
	if err != nil {
		return err
	}
	later := reports.Edition{Plan: plan, Final: full.Final}
	d := reports.Compare(full.Earlier, later, full.Options)
	facts := factsOf(full.Earlier, later, d)
	facts.From, facts.To, facts.File, facts.Pages = full.Against, edition.Version(), written.File, written.Pages
	return c.print(facts, c.say(text.VerbsChanges, len(d.Money)+len(d.Text), c.money(d.After-d.Before), written.File, written.Pages))
}

func factsOf(from, to reports.Edition, d *reports.Differences) changesFacts {
	code := func(id model.ID) string {
		for _, p := range []*model.Plan{to.Plan, from.Plan} {
			if a := p.Agencies.Get(id); a != nil {
				return a.Code
			}
		}
		return ""
	}
	facts := changesFacts{
		Before: locale.FormatPlain(d.Before), After: locale.FormatPlain(d.After), Difference: locale.FormatPlain(d.After - d.Before),
		Money: []moneyFacts{}, Text: []textFacts{},
	}
	for _, x := range d.Money {
		facts.Money = append(facts.Money, moneyFacts{
			x.Part, code(x.Agency), x.Code, x.Name, locale.FormatPlain(x.From), locale.FormatPlain(x.To), locale.FormatPlain(x.To - x.From), x.Was, x.Is,
		})
	}
	for _, x := range d.Text {
		facts.Text = append(facts.Text, textFacts{x.Part, code(x.Agency), x.Subject, x.From, x.To})
	}
	return facts
}
