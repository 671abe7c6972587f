package papers

import (
	"slices"

	"benangmerah/model"
)

// besides says whether an entry changes nothing that stands in papers: who was given them, the copies that came back signed, and how they are mailed.
func besides(e *model.Entry) bool {
	kinds := []model.Kind{model.KindHandover, model.KindSignedCopy, model.KindPost}
	return !slices.ContainsFunc(e.Changes, func(c model.Change) bool { return !slices.Contains(kinds, c.Kind()) })
}
