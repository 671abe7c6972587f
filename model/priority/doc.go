// Package priority reads the rankings of a plan as problems of package rank: it joins candidates with the names, costs and funding sources of their lines,
// finds the ceilings that hold, and keeps the chair's order beside the computed one. Everything is a pure function of the plan.
package priority
