package model

// Figure gives what a line of the side's plan has with all below it, at the stage and in the year of the side.
func (s Side) Figure(n *Node) Figure {
	if s.Stage == Agreed {
		return s.Plan.Outcome(n, s.Plan.BaseOf(s.Year), s.Year)
	}
	return s.Plan.Figure(n, s.Stage, s.Year)
}

// Target gives the target of an indicator at the stage and in the year of the side, nil where there is none. At stage Agreed what was not agreed stands as it
// was asked for.
func (s Side) Target(indicator ID) *Target {
	if t := s.Plan.Target(indicator, s.Stage, s.Year); t != nil || s.Stage != Agreed {
		return t
	}
	return s.Plan.Target(indicator, s.Plan.BaseOf(s.Year), s.Year)
}

// Roots visits the outermost lines that the side looks at, agency by agency: those of the year and, where these have no figure, those of its other TreeYears, as
// in the sums of a plan.
func (s Side) Roots(visit func(a *Agency, n *Node, f Figure)) {
	for _, a := range s.Plan.Agencies.Of(0) {
		if !s.looksAt(a) {
			continue
		}
		for _, year := range s.Plan.TreeYears(a.ID, s.Year) {
			known := false
			for _, n := range s.rootsOf(a, year) {
				f := s.Figure(n)
				known = known || f.Known
				visit(a, n, f)
			}
			if known {
				break
			}
		}
	}
}

// rootsOf gives the outermost lines of an agency in a plan year that the side looks at.
func (s Side) rootsOf(a *Agency, year int) (roots []*Node) {
	trees := s.Plan.Tree(a.ID, year)
	if s.Line == (RowKey{}) {
		return trees
	}
	for _, root := range trees {
		root.Walk(func(n *Node, _ int) {
			if s.fullKey(a, n.Line) == s.Line {
				roots = append(roots, n)
			}
		})
	}
	return roots
}

// Whole gives the figure of all agencies at the stage and in the year of the side.
func (s Side) Whole() Figure {
	if s.Stage == Agreed {
		return s.Plan.TotalOutcome(s.Plan.BaseOf(s.Year), s.Year)
	}
	return s.Plan.Total(s.Stage, s.Year)
}

// Looked gives the agencies that the side looks at, in the order of the plan.
func (s Side) Looked() (list []*Agency) {
	for _, a := range s.Plan.Agencies.Of(0) {
		if s.looksAt(a) {
			list = append(list, a)
		}
	}
	return list
}
