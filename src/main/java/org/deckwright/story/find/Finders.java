package org.deckwright.story.find;

import java.util.List;

/** The finders there are, sorted by name. */
public final class Finders {
  private static final List<Finder> ALL =
      List.of(
          new ActionsFinder(),
          new AmountsFinder(),
          new AnswersFinder(),
          new CauseFinder(),
          new CausesFinder(),
          new ChainFinder(),
          new ChangeFinder(),
          new ChoiceFinder(),
          new ClauseListFinder(),
          new ComparedFinder(),
          new ConditionFinder(),
          new ContrastFinder(),
          new CountedFinder(),
          new CountersFinder(),
          new CourseFinder(),
          new CourseOfYearsFinder(),
          new CycleFinder(),
          new DatedFinder(),
          new FigureFinder(),
          new FigureListFinder(),
          new FiguresFinder(),
          new FlowFinder(),
          new FollowingFinder(),
          new ForAgainstFinder(),
          new FrameFinder(),
          new FromToFinder(),
          new FunnelFinder(),
          new GraphFinder(),
          new JoinFinder(),
          new LayersFinder(),
          new LeadFinder(),
          new ListFinder(),
          new MeasuresFinder(),
          new MoveFinder(),
          new NestedFinder(),
          new NumberFinder(),
          new OrdinalFinder(),
          new PartsFinder(),
          new PeopleFinder(),
          new QuestionFinder(),
          new QuoteFinder(),
          new RadarFinder(),
          new RankFinder(),
          new RolesFinder(),
          new SeriesFinder(),
          new SpectrumFinder(),
          new StageFinder(),
          new StepFinder(),
          new SubsectionsFinder(),
          new SumFinder(),
          new TableFinder(),
          new ThenNowFinder(),
          new TwoAmountsFinder(),
          new TwoTimesFinder(),
          new TwoSidesFinder(),
          new ValueFinder(),
          new YearsRowFinder());

  private Finders() {}

  public static List<Finder> all() {
    return ALL;
  }
}
