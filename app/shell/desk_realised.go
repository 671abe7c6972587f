package shell

import (
	"context"
	"io"
	"path/filepath"

	"benangmerah/app/intake"
	"benangmerah/app/stage"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
	"benangmerah/model/workbook"
	"benangmerah/reports"
)

// What the page of what follows the meeting asks of the window about quarters and promises.

// ShowRealised sends how an agency, or all, stand at the end of a quarter.
func (s *Shell) ShowRealised(q monev.Query) {
	s.wall.send(stage.Realised{Agency: q.Agency, Year: q.Year, Quarter: q.Quarter})
}

// ShowPromises sends what was promised to an agency, or to all, before the current meeting.
func (s *Shell) ShowPromises(agency model.ID) { s.wall.send(stage.Promises{Agency: agency}) }

// PickRealised asks for a file of what a quarter came to, reads it, and gives its name and rows to read.
func (s *Shell) PickRealised(read func(source string, rows []monev.Told)) {
	s.PickFile(s.Say(text.RealisedRead), []string{".xlsx", ".csv", ".tsv", ".txt"}, func(path string) {
		s.Slow(s.Say(text.RealisedReading), func(ctx context.Context, progress func(done, total int)) (any, error) {
			return workbook.ReadRealised(ctx, path, progress)
		}, func(result any) {
			list := result.(*workbook.Realised)
			read(list.Source, list.Rows)
		})
	})
}

// WriteRealisedForms writes the forms in which agencies, nil for all, tell what a quarter came to, into a folder that is asked for.
func (s *Shell) WriteRealisedForms(agencies []model.ID, q monev.Query) {
	s.PickFolder(s.Say(text.RealisedForms), func(folder string) {
		p := s.Snapshot()
		s.Slow(s.Say(text.RealisedWriting), func(ctx context.Context, progress func(done, total int)) (any, error) {
			return workbook.WriteRealisedForms(ctx, p, folder, agencies, q, progress)
		}, func(paths any) { s.Tell(s.Say(text.RealisedWritten, len(paths.([]string)), folder)) })
	})
}

// followUpPaper is a report that was written.
type followUpPaper struct {
	path  string
	pages int
}

// WriteFollowUp writes the report of a quarter as it stands today into a folder that is asked for. Nothing is overwritten.
func (s *Shell) WriteFollowUp(q monev.Query) {
	s.PickFolder(s.Say(text.RealisedPaper), func(folder string) {
		p := s.Snapshot()
		day, _ := locale.ZoneOf(p).Split(model.At(s.now()))
		path := intake.FreePath(folder, reports.FollowUpName(p, q))
		s.Slow(s.Say(text.RealisedPrinting), func(ctx context.Context, progress func(done, total int)) (any, error) {
			written := followUpPaper{path: path}
			_, err := intake.WriteNew(path, func(out io.Writer) (err error) {
				written.pages, err = reports.WriteFollowUp(ctx, out, p, q, day, reports.Options{}, progress)
				return err
			})
			return written, err
		}, func(result any) {
			written := result.(followUpPaper)
			s.Tell(s.Say(text.RealisedPrinted, filepath.Base(written.path), written.pages))
		})
	})
}
