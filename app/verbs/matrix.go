package verbs

import (
	"cmp"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
	"benangmerah/model/submissions"
)

// matrixFacts is a cross table of an intake. Headings are "" for what is not said.
type matrixFacts struct {
	Intake    string        `json:"intake"`
	RowsBy    string        `json:"rows_by"`
	ColumnsBy string        `json:"columns_by"`
	Columns   []string      `json:"columns"`
	Rows      []matrixRows  `json:"rows"`
	Sums      []matrixCells `json:"sums"` // of the columns
	Total     matrixCells   `json:"total"`
}

type matrixRows struct {
	Heading string        `json:"heading"`
	Cells   []matrixCells `json:"cells"`
	Sum     matrixCells   `json:"sum"`
}

type matrixCells struct {
	Count  int    `json:"count"`
	Asked  string `json:"asked"`
	Agreed string `json:"agreed"`
}

func (c *console) matrix() *cobra.Command {
	var of, rows, columns string
	var money bool
	cmd := c.verb(text.UseMatrix, text.VerbMatrix, `matrix kota.benang --rows source --columns sector`, 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.crossed(f.Plan(), of, rows, columns, money) })
	})
	cmd.Flags().StringVar(&of, "intake", "", c.say(text.FlagIntakeOf))
	cmd.Flags().StringVar(&rows, "rows", string(submissions.ByTrade), c.say(text.FlagMatrixRows))
	cmd.Flags().StringVar(&columns, "columns", string(submissions.ByHelp), c.say(text.FlagMatrixColumns))
	cmd.Flags().BoolVar(&money, "money", false, c.say(text.FlagMatrixMoney))
	return cmd
}

func (c *console) crossed(p *model.Plan, of, rows, columns string, money bool) error {
	in, err := intakeNamed(p, of)
	if err != nil {
		return err
	}
	by, err := submissions.ParseDimension(rows)
	if err != nil {
		return err
	}
	across, err := submissions.ParseDimension(columns)
	if err != nil {
		return err
	}
	t := submissions.Cross(p, in.ID, by, across)
	facts := matrixFacts{
		Intake: in.Label(), RowsBy: string(by), ColumnsBy: string(across), Columns: nonNil(t.Columns), Rows: []matrixRows{}, Sums: cellsFacts(t.OfColumn),
		Total: cellFactsOf(t.Total),
	}
	for i, heading := range t.Rows {
		facts.Rows = append(facts.Rows, matrixRows{heading, cellsFacts(t.Cells[i]), cellFactsOf(t.OfRow[i])})
	}
	heading := c.say(text.MatrixHeading, in.Label(), c.say(text.DimensionNames[string(by)]), c.say(text.DimensionNames[string(across)]))
	return c.print(facts, heading+"\n"+c.matrixTable(t, money))
}

func cellFactsOf(c submissions.Cell) matrixCells {
	return matrixCells{Count: c.Count, Asked: locale.FormatPlain(c.Asked), Agreed: locale.FormatPlain(c.Agreed)}
}

func cellsFacts(list []submissions.Cell) []matrixCells {
	facts := make([]matrixCells, len(list))
	for i, cell := range list {
		facts[i] = cellFactsOf(cell)
	}
	return facts
}

func (c *console) matrixTable(t submissions.Table, money bool) string {
	figure := func(cell submissions.Cell) string {
		switch {
		case cell.Count == 0:
			return dash
		case money:
			return locale.FormatTable(cell.Asked, c.language(), 0)
		}
		return locale.FormatCount(cell.Count, c.language())
	}
	unsaid, total := c.say(text.MatrixUnsaid), c.say(text.MatrixTotal)
	line := func(heading string, cells []submissions.Cell, sum submissions.Cell) []string {
		list := []string{heading}
		for _, cell := range cells {
			list = append(list, figure(cell))
		}
		return append(list, figure(sum))
	}
	listed := table(func(row func(...string)) {
		head := []string{""}
		for _, heading := range t.Columns {
			head = append(head, cmp.Or(heading, unsaid))
		}
		row(append(head, total)...)
		for i, heading := range t.Rows {
			row(line(cmp.Or(heading, unsaid), t.Cells[i], t.OfRow[i])...)
		}
		row(line(total, t.OfColumn, t.Total)...)
	})
	return listed[:len(listed)-1]
}
