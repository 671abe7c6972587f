package shell

import (
	"context"
	"io"
	"path/filepath"

	"benangmerah/app/pages/roads"
	"benangmerah/app/stage"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
)

// What the page of the roadmap asks of the shell.

// roadViews are the slides of what the page shows.
var roadViews = map[roads.View]stage.RoadView{
	roads.Heat: stage.RoadHeat, roads.Counts: stage.RoadCounts, roads.Phases: stage.RoadPhases, roads.Off: stage.RoadOff, roads.Milestones: stage.RoadMilestones,
	roads.Budgets: stage.RoadBudgets,
}

// ShowRoad sends a view of the roadmap.
func (s *Shell) ShowRoad(v roads.View, sight roads.Sight) {
	s.wall.send(stage.Road{View: roadViews[v], Group: sight.Group, Year: sight.Year, Day: sight.Day})
}

// WriteRoadmap writes the report of the roadmap as of a day into a folder that is asked for.
func (s *Shell) WriteRoadmap(day model.Date) {
	title := s.Say(text.RoadsCmdReport)
	s.PickFolder(title, func(folder string) {
		plan := s.Snapshot()
		s.Slow(title, func(ctx context.Context, progress func(done, total int)) (any, error) {
			return reports.WriteFile(filepath.Join(folder, reports.RoadmapName(day)), func(out io.Writer) error {
				_, err := reports.WriteRoadmap(ctx, out, plan, day, reports.Options{}, progress)
				return err
			})
		}, func(path any) { s.Tell(s.Say(text.RoadsWritten, path)) })
	})
}
