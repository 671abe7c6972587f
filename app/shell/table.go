package shell

import (
	"context"
	"strconv"

	"benangmerah/app/intake"
	"benangmerah/app/look"
	"benangmerah/app/pages/programme"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/workbook"
)

// The part of the plan that goes out as a table: what the page of programmes shows, or more.

// tableBox is what is chosen. An agency, stage or year at its zero value stands for all of them.
type tableBox struct {
	s      *Shell
	format workbook.Format
	agency model.ID
	stage  model.Stage
	year   int
}

var formatNames = map[workbook.Format]text.Sentence{
	workbook.XLSX: text.TableFormatXLSX, workbook.CSV: text.TableFormatCSV, workbook.JSON: text.TableFormatJSON,
}

func (s *Shell) hasAgencies() bool { return s.hasFile() && s.Plan().Agencies.Len() > 0 }

// askTable asks which part of the plan is to go out, beginning with the agency in view.
func (s *Shell) askTable() {
	agency, stage, year := s.pages[areaProgramme].page.(*programme.Page).InView()
	b := &tableBox{s: s, format: workbook.XLSX, agency: agency}
	f := newForm(s, text.TableVerb, b.pick)
	f.choice(text.TableFormat, chooser([]workbook.Format{workbook.XLSX, workbook.CSV, workbook.JSON}, b.format, b.formatName, func(to workbook.Format) { b.format = to }))
	f.choice(text.TableAgency, chooser([]model.ID{agency, 0}, agency, s.agencyName, func(id model.ID) { b.agency = id }))
	f.choice(text.TableStage, chooser([]model.Stage{stage, model.NoStage}, model.NoStage, b.stageName, func(to model.Stage) { b.stage = to }))
	f.choice(text.TableYear, chooser([]int{year, 0}, 0, b.yearName, func(to int) { b.year = to }))
	f.show(s.Say(text.TableTitle), parts.NewText(s.Say(text.TableAbout), look.Control, parts.Muted).Wrap())
}

func (b *tableBox) formatName(f workbook.Format) string { return b.s.Say(formatNames[f]) }

// agencyName names an agency in a few words; 0 stands for all.
func (s *Shell) agencyName(id model.ID) string {
	if a := s.Plan().Agencies.Get(id); a != nil {
		return a.Label()
	}
	return s.Say(text.TableAllAgencies)
}

func (b *tableBox) stageName(stage model.Stage) string {
	if stage == model.NoStage {
		return b.s.Say(text.TableAllStages)
	}
	return text.StageName(b.s.Say, stage)
}

func (b *tableBox) yearName(year int) string {
	if year == 0 {
		return b.s.Say(text.TableAllYears)
	}
	return strconv.Itoa(year)
}

// options are the choices as the table takes them.
func (b *tableBox) options() (o workbook.ExportOptions) {
	if b.agency != 0 {
		o.Agencies = []model.ID{b.agency}
	}
	if b.stage != model.NoStage {
		o.Stages = []model.Stage{b.stage}
	}
	if b.year != 0 {
		o.Years = []int{b.year}
	}
	o.Year = intake.LineYear(b.s.Plan(), o.Years)
	return o
}

// pick asks for the folder and writes the table there.
func (b *tableBox) pick() {
	plan, o := b.s.Plan(), b.options()
	region := ""
	if r := plan.Region(); r != nil {
		region = r.Name
	}
	name := workbook.TableName(region, plan.Agencies.Get(b.agency), o.Year) + "." + string(b.format)
	b.s.PickFolder(b.s.Say(text.TableTitle), func(folder string) { b.s.writeTable(intake.FreePath(folder, name), b.format, o) })
}

func (s *Shell) writeTable(path string, f workbook.Format, o workbook.ExportOptions) {
	plan := s.Snapshot()
	s.Slow(s.Say(text.TableWriting), func(ctx context.Context, _ func(int, int)) (any, error) {
		return intake.WriteTable(ctx, plan, path, f, o)
	}, func(result any) {
		n := result.(intake.Written)
		told := s.Say(text.TableWritten, path, n.Agencies, n.Lines, n.Year, n.Rows)
		if n.OtherYears > 0 {
			told += " " + s.Say(text.TableOthers, n.OtherYears)
		}
		s.Tell(told)
	})
}
