package sqlite

import (
	"slices"

	"benangmerah/model"
)

// tables lists the table of every kind, by kind.
var tables = byKind(slices.Concat(planTables, meetingTables, rankingTables, paperTables, actorTables, roadTables))

func byKind(list []table) map[model.Kind]table {
	m := make(map[model.Kind]table, len(list))
	for _, t := range list {
		m[t.kind()] = t
	}
	return m
}
