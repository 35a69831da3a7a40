### Të gjitha trajnimet së bashku.

programme-totals = Të gjitha trajnimet së bashku
programme-totals-about = Çfarë raportojnë programi dhe trajnimet e tij, mbledhur për aq sa lejohet të mblidhet.
